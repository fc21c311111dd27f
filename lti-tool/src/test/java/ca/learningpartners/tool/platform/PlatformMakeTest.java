package ca.learningpartners.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformMakeTest {

    @ParameterizedTest
    @CsvSource({
        "moodle, https://lms.example/, MOODLE",
        "'', https://lms.example/mod/lti/auth.php, MOODLE",
        "Desire2Learn, https://lms.example/, BRIGHTSPACE",
        "'', https://lms.example/d2l/lti/authenticate, BRIGHTSPACE",
        "BlackboardLearn, https://lms.example/, BLACKBOARD",
        "'', https://lms.example/imsoidc/lti13/oidc_auth, SAKAI",
        "something-new, https://lms.example/auth, OTHER"
    })
    void a_make_is_known_by_its_family_or_its_addresses(String family, String authorization, PlatformMake make) {
        assertThat(PlatformMake.of(registration(family, authorization))).isEqualTo(make);
    }

    @ParameterizedTest
    @CsvSource({
        "https://canvas.beta.instructure.com, CANVAS",
        "https://sso.canvaslms.com, CANVAS",
        "https://blackboard.com, BLACKBOARD",
        "https://sd27.brightspace.com, BRIGHTSPACE",
        "https://notinstructure.com, OTHER",
        "https://instructure.com.evil.example, OTHER",
        "https://blackboard.com.evil.example, OTHER",
        "not an address, OTHER"
    })
    void an_issuer_gives_away_the_make_by_its_own_host_alone(String issuer, PlatformMake make) {
        assertThat(PlatformMake.ofIssuer(issuer)).isEqualTo(make);
    }

    @Test
    void nothing_is_suggested_before_there_is_something_to_suggest_from() {
        TypedPlatform nothing = new TypedPlatform(Map.of());
        assertThat(PlatformMake.MOODLE.suggestions(nothing)).isEmpty();
        assertThat(PlatformMake.OTHER.suggestions(nothing)).isEmpty();
        assertThat(PlatformMake.BLACKBOARD.suggestions(nothing)).doesNotContainKey(PlatformField.KEY_SET);
        assertThat(PlatformMake.BRIGHTSPACE.suggestions(nothing))
                .containsEntry(PlatformField.AUDIENCE, "https://api.brightspace.com/auth/token")
                .doesNotContainKey(PlatformField.AUTHORIZATION);
    }

    @Test
    void a_canvas_of_ones_own_is_suggested_its_own_addresses() {
        TypedPlatform own = new TypedPlatform(Map.of(PlatformField.ISSUER, "https://canvas.sd45.example"));
        assertThat(PlatformMake.CANVAS.suggestions(own))
                .containsEntry(PlatformField.KEY_SET, "https://canvas.sd45.example/api/lti/security/jwks");
        TypedPlatform beta = new TypedPlatform(Map.of(PlatformField.ISSUER, "https://canvas.beta.instructure.com"));
        assertThat(PlatformMake.CANVAS.suggestions(beta))
                .containsEntry(PlatformField.KEY_SET, "https://sso.beta.canvaslms.com/api/lti/security/jwks");
    }

    private static Registration registration(String family, String authorization) {
        TypedPlatform typed = new TypedPlatform(Map.of(
                PlatformField.AUTHORIZATION, authorization,
                PlatformField.TOKEN_ADDRESS, "https://lms.example/token",
                PlatformField.KEY_SET, "https://lms.example/keys"));
        return new Registration(
                new RegistrationId("r"),
                "A platform",
                "https://lms.example",
                new ClientId("c"),
                typed.endpoints(),
                Set.of(SigningAlgorithm.RS256),
                RegistrationStatus.ACTIVE,
                Optional.of(family));
    }
}
