package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.fuzz.JsonMutator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Genuine signatures over claims nobody sane sends: let in or refused by a code, never anything else. */
class LaunchFuzzTest {

    private static final int LAUNCHES = Integer.getInteger("fuzz.launches", 1_500);

    @Proves("threat/odd-input")
    @Test
    void whatever_a_platform_signs_is_let_in_or_refused_by_a_code() {
        long seed = Long.getLong("fuzz.seed", 20261121);
        Random random = new Random(seed);
        JsonMutator mutator = new JsonMutator(random);
        int letIn = 0;
        try (Scene scene = new Scene()) {
            for (int i = 0; i < LAUNCHES; i++) {
                ValidLaunch launch = message(scene, i);
                ObjectNode valid = launch.claims.deepCopy();
                launch.claims = mutator.values(valid);
                letIn += verify(scene, launch, valid, "seed " + seed + ", launch " + i);
            }
        }
        assertThat(letIn).isPositive().isLessThan(LAUNCHES);
    }

    private static ValidLaunch message(Scene scene, int i) {
        return switch (i % 3) {
            case 0 -> scene.launch();
            case 1 -> scene.launch().asSubmissionReview();
            default ->
                scene.launch()
                        .withClaim(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingRequest")
                        .withClaim(
                                ClaimNames.DEEP_LINKING_SETTINGS,
                                Map.of(
                                        "deep_link_return_url",
                                        Scene.ISSUER + "/return",
                                        "accept_types",
                                        List.of("ltiResourceLink", "html"),
                                        "accept_presentation_document_targets",
                                        List.of("iframe"),
                                        "data",
                                        "a=b"));
        };
    }

    private static int verify(Scene scene, ValidLaunch launch, ObjectNode valid, String which) {
        try {
            scene.verify(launch);
        } catch (LaunchRefused refused) {
            assertThat(refused.error().code()).as(which).startsWith("L-2");
            return 0;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(which + ": " + launch.claims, e);
        }
        for (String fixed : List.of("iss", "nonce", ClaimNames.VERSION, ClaimNames.TARGET_LINK_URI)) {
            assertThat(launch.claims.get(fixed)).as("%s: %s", which, fixed).isEqualTo(valid.get(fixed));
        }
        return 1;
    }
}
