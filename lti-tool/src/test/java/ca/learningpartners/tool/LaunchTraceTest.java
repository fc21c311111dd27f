package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written down of a launch, for whoever looks into it later. */
class LaunchTraceTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_launch_that_is_let_in_leaves_where_it_came_from_what_it_was_and_how_long_it_took(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String letIn = "code IS NULL AND registration IS NOT NULL AND deployment IS NOT NULL"
                + " AND message = 'LtiResourceLinkRequest' AND millis >= 0";
        int before = tool.count("launch_trace", letIn);
        tool.signedIn("sd27", "noor.haddad");
        assertThat(tool.count("launch_trace", letIn)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_refused_launch_leaves_as_much_as_was_known_by_then(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String early = Browser.english()
                .open(tool.launch("sd27", "noor.haddad").with(Deviation.BAD_SIGNATURE))
                .reference();
        String late = Browser.english()
                .open(tool.launch("sd27", "noor.haddad").with(Deviation.NO_ROLES))
                .reference();
        assertThat(tool.count("launch_trace", "reference = '" + early + "' AND deployment IS NULL AND message IS NULL"))
                .isOne();
        assertThat(tool.count(
                        "launch_trace",
                        "reference = '" + late + "' AND deployment IS NOT NULL AND message = 'LtiResourceLinkRequest'"))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_session_knows_whether_the_platform_calls_the_person_its_administrator(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.signedIn("sd27", "mighty.platformer");
        tool.signedIn("sd27", "einar.bjorkan");
        String of = "deployment_id IS NOT NULL AND return_url IS NOT NULL AND subject = ";
        assertThat(tool.count("web_session", of + "'14' AND platform_admin = 1"))
                .isPositive();
        assertThat(tool.count("web_session", of + "'13' AND platform_admin = 0"))
                .isPositive();
        assertThat(tool.count("web_session", "subject = '13' AND platform_admin = 1"))
                .isZero();
    }
}
