package ca.learningpartners.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A platform that signs launches of one learner; what it does itself is not measured. */
final class Platform implements AutoCloseable {

    static final String CLIENT = "benchmark-client";
    static final String DEPLOYMENT = "1";

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    private final HttpServer server;
    private final RSAKey key;
    private final JWSSigner signer;
    private final String clientId;
    private final String deployment;

    private Platform(RSAKey key, String clientId, String deployment, int port) throws IOException, JOSEException {
        this.key = key;
        this.signer = new RSASSASigner(key);
        this.clientId = clientId;
        this.deployment = deployment;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        byte[] keys = ("{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}").getBytes(StandardCharsets.UTF_8);
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    /** One with a new key. */
    static Platform start() throws IOException, JOSEException {
        return new Platform(new RSAKeyGenerator(2048).keyID("benchmark").generate(), CLIENT, DEPLOYMENT, 0);
    }

    /** One with a private key in JWK form, known to the peer under that client id. */
    static Platform with(Path jwk, String clientId, String deployment, int port)
            throws IOException, JOSEException, ParseException {
        return new Platform(RSAKey.parse(Files.readString(jwk)), clientId, deployment, port);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The parameters of a login. */
    Map<String, List<String>> login(String issuer, String target) {
        return Map.of(
                "iss", List.of(issuer),
                "client_id", List.of(clientId),
                "login_hint", List.of("3"),
                "lti_message_hint", List.of("{\"cmid\":3}"),
                "lti_deployment_id", List.of(deployment),
                "target_link_uri", List.of(target));
    }

    /** The signed answer to an authentication request. */
    Map<String, List<String>> answer(URI authorization, String issuer, String target) throws JOSEException {
        Map<String, String> asked = query(authorization);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                claims(asked.getOrDefault("nonce", ""), issuer, target));
        token.sign(signer);
        return Map.of("state", List.of(asked.getOrDefault("state", "")), "id_token", List.of(token.serialize()));
    }

    /** Nothing but the arithmetic of one signature check, with the Java platform's own classes. */
    void check(Map<String, List<String>> answer) throws GeneralSecurityException, JOSEException {
        String token = answer.getOrDefault("id_token", List.of("")).get(0);
        int dot = token.lastIndexOf('.');
        Signature rsa = Signature.getInstance("SHA256withRSA");
        rsa.initVerify(key.toRSAPublicKey());
        rsa.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        if (!rsa.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)))) {
            throw new IllegalStateException("The platform's signature is not good.");
        }
    }

    private JWTClaimsSet claims(String nonce, String issuer, String target) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(clientId)
                .subject("3")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("name", "Ines Marchetti")
                .claim("email", "ines.marchetti@sd27.example")
                .claim(LTI + "version", "1.3.0")
                .claim(LTI + "message_type", "LtiResourceLinkRequest")
                .claim(LTI + "deployment_id", deployment)
                .claim(LTI + "target_link_uri", target)
                .claim(LTI + "resource_link", Map.of("id", "7", "title", "Mentorship"))
                .claim(LTI + "context", Map.of("id", "2", "label", "LP", "title", "Learning Partners"))
                .claim(LTI + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"))
                .claim(LTI + "launch_presentation", Map.of("locale", "en-CA", "return_url", issuer + "/course"))
                .build();
    }

    static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().get(0), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
