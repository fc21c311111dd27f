package ca.learningpartners.demolms;

import ca.learningpartners.demolms.key.CampusKeys;
import ca.learningpartners.demolms.key.KeyShelf;
import ca.learningpartners.demolms.registration.MessageType;
import ca.learningpartners.demolms.registration.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tiny tool that takes whatever the platform sends and keeps it to be looked at. */
final class TestTool implements AutoCloseable {

    static final KeyShelf KEYS = new KeyShelf();

    static final ObjectMapper JSON = new ObjectMapper();
    static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    final List<Map<String, String>> logins = new CopyOnWriteArrayList<>();
    final List<Map<String, String>> launches = new CopyOnWriteArrayList<>();
    final List<Map<String, String>> authorizations = new CopyOnWriteArrayList<>();
    /** What is changed in the authorization request before it goes out. */
    final Map<String, String> changes = new LinkedHashMap<>();

    /** What is changed in the registration before it goes out. */
    final List<Consumer<ObjectNode>> registrationChanges = new CopyOnWriteArrayList<>();

    private final AtomicReference<RSAKey> key = new AtomicReference<>(KEYS.get());
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestTool(HttpServer server) {
        this.server = server;
    }

    static TestTool start() throws IOException {
        TestTool tool = new TestTool(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
        tool.server.createContext("/register", tool::register);
        tool.server.createContext("/login", tool::login);
        tool.server.createContext("/launch", tool::launch);
        tool.server.createContext("/jwks", tool::keys);
        tool.server.setExecutor(Executors.newCachedThreadPool());
        tool.server.start();
        return tool;
    }

    String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Registers for everything there is from now on. */
    TestTool wantingEverything() {
        registrationChanges.add(request -> {
            request.put("scope", Stream.of(Scope.values()).map(Scope::uri).collect(Collectors.joining(" ")));
            ArrayNode messages = request.withObjectProperty(TOOL_CONFIGURATION).putArray("messages");
            Stream.of(MessageType.values()).forEach(type -> messages.addObject().put("type", type.claim()));
        });
        return this;
    }

    /** Signs with another key from now on, and publishes no other. */
    void rotateKey() {
        key.set(CampusKeys.fresh());
    }

    /** Something the tool signs. */
    String signed(Map<String, Object> claims) {
        try {
            JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
            claims.forEach(set::claim);
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.get().getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, set.build());
            token.sign(new RSASSASigner(key.get()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, String> lastLaunch() {
        return launches.get(launches.size() - 1);
    }

    ObjectNode registration() {
        ObjectNode request = JSON.createObjectNode();
        request.put("application_type", "web");
        request.putArray("response_types").add("id_token");
        request.putArray("grant_types").add("implicit").add("client_credentials");
        request.put("initiate_login_uri", at("/login"));
        request.putArray("redirect_uris").add(at("/launch"));
        request.put("client_name", "Knots & <Splices>").put("client_name#fr", "Nœuds");
        request.put("jwks_uri", at("/jwks"));
        request.put("token_endpoint_auth_method", "private_key_jwt");
        ObjectNode configuration = request.putObject(TOOL_CONFIGURATION);
        configuration.put("domain", URI.create(at("/")).getAuthority()).put("target_link_uri", at("/launch"));
        configuration.putArray("claims").add("iss").add("sub").add("name");
        configuration.putArray("messages").addObject().put("type", "LtiResourceLinkRequest");
        configuration.putObject("custom_parameters").put("who", "$User.id").put("odd", "$Unknown.variable");
        registrationChanges.forEach(change -> change.accept(request));
        return request;
    }

    private void register(HttpExchange exchange) throws IOException {
        Map<String, String> query = TestBrowser.fields(exchange.getRequestURI().getRawQuery());
        JsonNode platform = JSON.readTree(get(query.get("openid_configuration")));
        HttpResponse<String> answer = post(
                platform.path("registration_endpoint").asText(),
                query.get("registration_token"),
                registration().toString());
        respond(exchange, answer.statusCode(), answer.body());
    }

    private void login(HttpExchange exchange) throws IOException {
        Map<String, String> login = received(exchange);
        logins.add(login);
        Map<String, String> request = new LinkedHashMap<>();
        request.put("scope", "openid");
        request.put("response_type", "id_token");
        request.put("response_mode", "form_post");
        request.put("prompt", "none");
        request.put("client_id", login.getOrDefault("client_id", ""));
        request.put("redirect_uri", at("/launch"));
        request.put("login_hint", login.getOrDefault("login_hint", ""));
        request.put("lti_message_hint", login.getOrDefault("lti_message_hint", ""));
        request.put("state", UUID.randomUUID().toString());
        request.put("nonce", UUID.randomUUID().toString());
        request.putAll(changes);
        authorizations.add(request);
        String authorize = login.getOrDefault("iss", "") + "/authorize?" + TestBrowser.encoded(request);
        exchange.getResponseHeaders().add("Location", authorize);
        respond(exchange, 302, "");
    }

    private void keys(HttpExchange exchange) throws IOException {
        respond(exchange, 200, new JWKSet(key.get().toPublicJWK()).toString());
    }

    private void launch(HttpExchange exchange) throws IOException {
        launches.add(received(exchange));
        respond(exchange, 200, "launched");
    }

    private static Map<String, String> received(HttpExchange exchange) throws IOException {
        boolean form = exchange.getRequestMethod().equals("POST");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return TestBrowser.fields(form ? body : exchange.getRequestURI().getRawQuery());
    }

    private String get(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address)).build()).body();
    }

    private HttpResponse<String> post(String address, String token, String body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
