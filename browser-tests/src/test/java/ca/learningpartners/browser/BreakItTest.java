package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.tool.runtime.Messages;
import com.microsoft.playwright.FrameLocator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every button below a course that breaks a launch, pressed in a browser that never saw the tool before. */
class BreakItTest {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    static Stream<Deviation> refused() {
        return Stream.of(Deviation.values())
                .filter(deviation -> deviation.code().isPresent());
    }

    static Stream<Deviation> accepted() {
        return Stream.of(Deviation.values())
                .filter(deviation -> deviation.code().isEmpty() && deviation != Deviation.NONE);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aBrokenLaunchEndsOnAPageThatHelps(Deviation deviation) {
        boolean french = deviation.ordinal() % 2 == 0;
        String code = deviation.code().orElseThrow();
        Visit visit = STAGE.visit(look -> {
            if (french) {
                look.french();
            }
        });
        CoursePage course = visit.course(french ? "sd93" : "sd27");
        assertThat(course.label(deviation)).endsWith("→ " + code);

        FrameLocator tool = course.breakIt(deviation);
        Messages messages = Messages.in(french ? Locale.CANADA_FRENCH : Locale.CANADA);
        assertThat(tool.locator("main code")).containsText(code);
        assertThat(tool.locator("main h1")).hasText(messages.get("launch." + code + ".what"));
        assertThat(tool.getByText(messages.get("launch." + code + ".do"))).isVisible();
        assertThat(tool.getByText(messages.get("launch.who." + messages.get("launch." + code + ".who"))))
                .isVisible();

        // The first of two equal answers is a good one: it alone signs in.
        if (deviation != Deviation.REPLAY) {
            assertThat(visit.opensTheToolInTheFrame().locator("main h1")).hasText(messages.get("problem.signed-out"));
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void anUnusualLaunchEndsOnAnOrdinaryPage(Deviation deviation) {
        Visit visit = STAGE.visit();
        FrameLocator tool = visit.course("sd27").breakIt(deviation);
        assertThat(tool.locator(".step h1")).isVisible();
        assertThat(tool.locator("button.tongue")).isVisible();
        assertThat(visit.opensTheToolInTheFrame().locator("button.tongue")).isVisible();
    }
}
