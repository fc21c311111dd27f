package ca.learningpartners.tool.running;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.TestKeys;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.platform.Vouched;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A platform that signs whatever a test wants said: messages a real one sends seldom, or should never have sent. */
public final class SigningPlatform implements AutoCloseable {

    public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    public static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    public static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
    public static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

    public static final String ADMINISTRATOR =
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CLIENT = "signing-platform-client";

    private final LoopbackServer server = new LoopbackServer();
    private final RunningTool tool;

    private SigningPlatform(RunningTool tool) {
        this.tool = tool;
        server.on("/keys", 200, "application/json", TestKeys.keySet(TestKeys.FIRST));
    }

    /** Starts one that is registered with the tool, active, and bound as said. */
    public static SigningPlatform of(RunningTool tool, Optional<Vouched> vouched) {
        SigningPlatform platform = new SigningPlatform(tool);
        RegistrationId id =
                new RegistrationId("signing-" + platform.server.at("").getPort());
        tool.data()
                .registrations()
                .save(new Registration(
                        id,
                        "Signing platform",
                        platform.issuer(),
                        new ClientId(CLIENT),
                        new PlatformEndpoints(
                                platform.server.at("/auth"),
                                platform.server.at("/token"),
                                platform.server.at("/keys"))));
        tool.data()
                .deployments()
                .save(new Deployment(id, new DeploymentId("1"), DeploymentStatus.APPROVED, RunningTool.NOW));
        vouched.ifPresent(whose -> tool.data().platforms().bind("test", id, whose));
        return platform;
    }

    public String issuer() {
        return server.at("").toString();
    }

    /** An address of the platform. */
    public URI at(String path) {
        return server.at(path);
    }

    /**
     * Opens a link as somebody of this platform: login, authorization and launch, as a browser goes through them.
     *
     * @param subject the platform's id for the person
     * @param email their address
     * @param change what this message says otherwise than a plain launch by a learner
     */
    public Page launch(Browser browser, String subject, String email, Consumer<ObjectNode> change) {
        String location = browser.step(HttpRequest.newBuilder(login()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return browser.post(tool.at("/lti/launch"), answer(location, subject, email, change));
    }

    /** Where a browser begins a login of this platform. */
    public URI login() {
        return URI.create(tool.at("/lti/login") + "?iss=" + encoded(issuer()) + "&client_id=" + CLIENT
                + "&login_hint=1&target_link_uri=" + encoded(tool.at("/lti/launch")));
    }

    /** What the platform has the browser post to the tool, once that has sent it to an authorization address. */
    public Map<String, String> answer(String authorization, String subject, String email, Consumer<ObjectNode> change) {
        Map<String, String> asked = query(authorization);
        ObjectNode claims = plain(asked.getOrDefault("nonce", ""), subject, email);
        change.accept(claims);
        return Map.of("state", asked.getOrDefault("state", ""), "id_token", signed(claims));
    }

    private static Map<String, String> query(String location) {
        return Arrays.stream(URI.create(location).getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private ObjectNode plain(String nonce, String subject, String email) {
        Instant now = tool.clock().instant();
        ObjectNode claims = JSON.createObjectNode()
                .put("iss", issuer())
                .put("aud", CLIENT)
                .put("sub", subject)
                .put("nonce", nonce)
                .put("iat", now.getEpochSecond())
                .put("exp", now.getEpochSecond() + 60)
                .put("email", email)
                .put(LTI + "version", "1.3.0")
                .put(LTI + "message_type", "LtiResourceLinkRequest")
                .put(LTI + "deployment_id", "1")
                .put(LTI + "target_link_uri", tool.at("/lti/launch"));
        claims.putObject(LTI + "resource_link").put("id", "7");
        claims.putArray(LTI + "roles").add(LEARNER);
        claims.putObject(LTI + "launch_presentation").put("locale", "en-CA").put("return_url", issuer() + "/course");
        return claims;
    }

    /** A message of this type with one role and these custom parameters. */
    public static Consumer<ObjectNode> message(String type, String role, Map<String, String> custom) {
        return claims -> {
            claims.put(LTI + "message_type", type);
            claims.putArray(LTI + "roles").add(role);
            ObjectNode parameters = claims.putObject(LTI + "custom");
            custom.forEach(parameters::put);
        };
    }

    /** The course is read in this language. */
    public static Consumer<ObjectNode> in(String locale) {
        return claims -> claims.withObjectProperty(LTI + "launch_presentation").put("locale", locale);
    }

    /** A plain launch of a link that carries these custom parameters. */
    public static Consumer<ObjectNode> link(Map<String, String> custom) {
        return message("LtiResourceLinkRequest", LEARNER, custom);
    }

    private static String signed(ObjectNode claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(TestKeys.FIRST.getKeyID())
                .build();
        JWSObject token = new JWSObject(header, new Payload(claims.toString()));
        try {
            token.sign(new RSASSASigner(TestKeys.FIRST));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What was posted to one of its addresses, each time. */
    public List<LoopbackServer.Asked> asked(String path) {
        return server.asked(path);
    }

    /** Answers a path with a page. */
    public void answers(String path, String page) {
        server.on(path, 200, "text/html", page);
    }

    @Override
    public void close() {
        server.close();
    }
}
