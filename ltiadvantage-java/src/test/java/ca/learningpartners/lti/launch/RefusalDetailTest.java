package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.registration.MessageType;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an administrator reads of a refused launch: what exactly was wrong, on one short line. */
class RefusalDetailTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private String detail(ValidLaunch launch) {
        return scene.refusal(launch).detail();
    }

    @Test
    void clocks_that_differ_are_told_by_how_much() {
        long now = scene.clock.instant().getEpochSecond();
        assertThat(detail(scene.launch().withClaim("iat", now + 75))).isEqualTo("iat is 75 s in the future");
        assertThat(detail(scene.launch().withClaim("nbf", now + 61))).isEqualTo("nbf is 61 s in the future");
        ValidLaunch late = scene.launch();
        scene.clock.advance(Duration.ofSeconds(60 + 75));
        assertThat(detail(late)).isEqualTo("exp is 75 s ago");
    }

    @Test
    void a_key_set_that_cannot_be_had_is_told_with_what_the_platform_answered() {
        scene.server.on("/jwks", 503, "text/plain", "down");
        assertThat(detail(scene.launch())).startsWith("no key set: ").endsWith(" answered 503");
    }

    @Test
    void no_cookie_is_told_apart_from_another_browsers() {
        assertThat(detail(scene.launch().withCookies())).isEqualTo("the browser sent no binding cookie");
        assertThat(detail(scene.launch().withCookies(BrowserBinding.random().value())))
                .isEqualTo("the binding cookie is not the one of this login");
    }

    @Test
    void words_from_outside_are_cut_after_120_characters_and_stay_on_one_line() {
        assertThat(detail(scene.launch().withHeader("alg", "x".repeat(120))))
                .isEqualTo("alg is “" + "x".repeat(120) + "”");
        assertThat(detail(scene.launch().withHeader("alg", "x".repeat(121))))
                .isEqualTo("alg is “" + "x".repeat(120) + "…”");
        assertThat(detail(scene.launch().withHeader("alg", "a\r\nb\u001b é"))).isEqualTo("alg is “a??b???”");
    }

    @Test
    void the_kind_of_message_is_known_once_it_was_looked_at() {
        assertThat(scene.refusal(scene.launch().without(ClaimNames.VERSION)).message())
                .isEmpty();
        assertThat(scene.refusal(scene.launch().without(ClaimNames.ROLES)).message())
                .contains(MessageType.RESOURCE_LINK);
    }
}
