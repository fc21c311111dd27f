package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is just short enough, plain enough or new enough, and what is one more than that. */
class LaunchBoundsTest {
    private static final String LONGEST_ID = "x".repeat(255);

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private void assertRefused(String code, ValidLaunch launch) {
        assertThat(scene.refusal(launch).error().code()).isEqualTo(code);
    }

    private ValidLaunch answering(String login, String value) {
        Map<String, List<String>> fields = new HashMap<>(ValidLaunch.loginFields(Scene.TARGET));
        fields.put(login, List.of(value));
        return new ValidLaunch(scene, scene.login.start(fields, List.of()), Scene.TARGET);
    }

    @Test
    void ids_of_255_characters_are_let_in() {
        DeploymentId place = new DeploymentId(LONGEST_ID);
        scene.deployments.save(
                new Deployment(scene.registration.id(), place, DeploymentStatus.APPROVED, scene.clock.instant()));
        Launch launch = scene.verify(answering("lti_deployment_id", LONGEST_ID)
                .withClaim(ClaimNames.DEPLOYMENT_ID, LONGEST_ID)
                .withClaim("sub", LONGEST_ID)
                .withClaim(ClaimNames.RESOURCE_LINK, Map.of("id", LONGEST_ID))
                .withClaim(ClaimNames.CONTEXT, Map.of("id", LONGEST_ID)));
        assertThat(launch.deployment()).isEqualTo(place);
        assertThat(launch.subject().value()).isEqualTo(LONGEST_ID);
        assertThat(launch.resourceLink().orElseThrow().id()).isEqualTo(LONGEST_ID);
        assertThat(launch.context().orElseThrow().id()).isEqualTo(LONGEST_ID);
    }

    @Test
    void a_deployment_or_a_context_of_256_characters_is_not() {
        assertRefused("L-219", scene.launch().withClaim(ClaimNames.DEPLOYMENT_ID, LONGEST_ID + "x"));
        assertRefused("L-226", scene.launch().withClaim(ClaimNames.CONTEXT, Map.of("id", LONGEST_ID + "x")));
    }

    @Test
    void an_id_with_a_control_character_names_nothing() {
        assertRefused("L-219", scene.launch().withClaim(ClaimNames.DEPLOYMENT_ID, "1\n"));
        assertRefused("L-222", scene.launch().withClaim(ClaimNames.RESOURCE_LINK, Map.of("id", "1\u0000")));
        assertRefused(
                "L-227",
                scene.launch().asSubmissionReview().withClaim(ClaimNames.FOR_USER, Map.of("user_id", "6\u0000")));
    }

    @Test
    void a_key_is_named_in_1_to_255_characters() {
        assertRefused("L-206", scene.launch().withHeader("kid", ""));
        assertRefused("L-207", scene.launch().withHeader("kid", LONGEST_ID));
        assertRefused("L-206", scene.launch().withHeader("kid", LONGEST_ID + "x"));
    }

    @Test
    void a_token_issued_an_hour_ago_is_let_in() {
        long now = scene.clock.instant().getEpochSecond();
        assertThat(scene.verify(scene.launch().withClaim("iat", now - 3600)).subject())
                .isNotNull();
    }

    @Test
    void a_token_of_64_kib_is_read_and_one_character_more_is_not() {
        String token = ValidLaunch.base64("{ }") + "." + ValidLaunch.base64("{ }") + ".";
        String longest = token + "A".repeat(64 * 1024 - token.length());
        assertRefused("L-205", scene.launch().withForm("id_token", longest));
        assertRefused("L-204", scene.launch().withForm("id_token", longest + "A"));
    }

    @Test
    void hints_of_1500_bytes_travel_along_and_one_byte_more_does_not() {
        int others = "3".length() + Scene.TARGET.length();
        String longest = "é" + "x".repeat(1_500 - 2 - others);
        assertThat(scene.refusal(answering("lti_message_hint", longest).withCookies())
                        .again())
                .isPresent();
        assertThat(scene.refusal(answering("lti_message_hint", longest + "x").withCookies())
                        .again())
                .isEmpty();
    }

    @Test
    void a_state_key_has_32_bytes_or_more() {
        assertThat(StateKey.of(new byte[32]).secret().getEncoded()).hasSize(32);
        assertThatThrownBy(() -> StateKey.of(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("31 bytes");
    }
}
