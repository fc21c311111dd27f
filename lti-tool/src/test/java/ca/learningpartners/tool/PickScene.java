package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.SigningPlatform.DEEP_LINKING;
import static ca.learningpartners.tool.running.SigningPlatform.INSTRUCTOR;
import static ca.learningpartners.tool.running.SigningPlatform.LEARNER;
import static ca.learningpartners.tool.running.SigningPlatform.message;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.SigningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody who places links: the tool, a platform that takes them, and a browser between the two. */
record PickScene(RunningTool tool, SigningPlatform platform, Browser browser) implements AutoCloseable {

    static final Consumer<ObjectNode> LEARNER_COMES = request(LEARNER);
    static final Consumer<ObjectNode> ADMINISTRATOR_COMES = request(SigningPlatform.ADMINISTRATOR);

    private static final JsonMapper JSON = new JsonMapper();

    static PickScene in(RunningTool tool) {
        return in(tool, Browser.english());
    }

    static PickScene in(RunningTool tool, Browser browser) {
        return in(tool, browser, Optional.of(Vouched.of(new DistrictNumber(27))));
    }

    static PickScene in(RunningTool tool, Browser browser, Optional<Vouched> vouched) {
        SigningPlatform platform = SigningPlatform.of(tool, vouched);
        platform.answers("/return", "<!DOCTYPE html><title>Course</title><main><h1>Course</h1></main>");
        return new PickScene(tool, platform, browser);
    }

    /** What a teacher of the course sees, whose platform takes several links. */
    Page open() {
        return open(claims -> {});
    }

    Page open(Consumer<ObjectNode> change) {
        Consumer<ObjectNode> usual = request(INSTRUCTOR).andThen(accepting(true));
        Consumer<ObjectNode> returning = claims -> settings(claims)
                .put("deep_link_return_url", platform.at("/return").toString());
        return platform.launch(
                browser, "9", "teacher@sd27.example", usual.andThen(change).andThen(returning));
    }

    Page choose(Page pick, String... choices) {
        return browser.submit(pick, "/selection", Map.of(), "choice", List.of(choices));
    }

    /** What came back to the platform. */
    List<LoopbackServer.Asked> sent() {
        return platform.asked("/return");
    }

    /** What the platform got, once its signature is found to be the tool's. */
    JsonNode answer() {
        String body = sent().get(0).body();
        String token = URLDecoder.decode(body.substring("JWT=".length()), StandardCharsets.UTF_8);
        try {
            JWSObject signed = JWSObject.parse(token);
            JWKSet keys = JWKSet.parse(
                    Browser.english().open(tool.at("/lti/jwks.json")).source());
            String kid = signed.getHeader().getKeyID();
            assertThat(signed.verify(new RSASSAVerifier(keys.getKeyByKeyId(kid).toRSAKey())))
                    .isTrue();
            return JSON.readTree(signed.getPayload().toString());
        } catch (ParseException | JOSEException | IOException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode items() {
        return answer().path(DEEP_LINKING + "content_items");
    }

    static Consumer<ObjectNode> accepting(boolean several) {
        return claims -> {
            ObjectNode settings = settings(claims);
            settings.putArray("accept_types").add("ltiResourceLink");
            settings.putArray("accept_presentation_document_targets").add("iframe");
            settings.put("accept_multiple", several).put("data", "op=que & \"data\"");
        };
    }

    static ObjectNode settings(ObjectNode claims) {
        return claims.withObjectProperty(DEEP_LINKING + "deep_linking_settings");
    }

    private static Consumer<ObjectNode> request(String role) {
        return message("LtiDeepLinkingRequest", role, Map.of());
    }

    @Override
    public void close() {
        platform.close();
    }
}
