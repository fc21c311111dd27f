package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.SigningPlatform.in;
import static ca.learningpartners.tool.running.SigningPlatform.message;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.SigningPlatform;
import ca.learningpartners.tool.running.Tools;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept about people, for what, and who sees it, is said to anybody. */
class PrivacyPageTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_data_privacy_launch_opens_it_for_an_administrator_nobody_knows_here(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        try (SigningPlatform platform = SigningPlatform.of(tool, Optional.of(Vouched.of(new DistrictNumber(27))))) {
            Page page = platform.launch(
                    Browser.english(),
                    "1",
                    "it@sd27.example",
                    message("LtiDataPrivacyLaunchRequest", SigningPlatform.ADMINISTRATOR, Map.of()));
            assertThat(page.address().getPath()).isEqualTo("/privacy");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.main().select("h2").eachText())
                    .containsExactly(
                            "What is kept", "What it is for", "Who sees it", "What is possible besides", "Whom to ask");
            assertThat(page.text()).contains("Ioana Țiriac", "ioana.tiriac@office.example");
            Page french = platform.launch(
                    Browser.english(),
                    "1",
                    "it@sd27.example",
                    message("LtiDataPrivacyLaunchRequest", SigningPlatform.ADMINISTRATOR, Map.of())
                            .andThen(in("fr_ca")));
            assertThat(french.language()).isEqualTo("fr-CA");
            assertThat(french.heading()).isEqualTo("Ce qui est conservé à votre sujet, et qui le voit");
        }
    }

    @Test
    void who_is_asked_who_they_are_can_read_it_first() {
        RunningTool tool = TOOLS.onSqlite();
        Browser browser = Browser.english();
        Page welcome = browser.open(tool.launch("sd27", "newly.arrived"));
        assertThat(welcome.links("privacy")).containsExactly("/privacy");
        assertThat(browser.open(tool.at("/privacy")).status()).isEqualTo(200);
    }

    @Test
    void a_passer_by_reads_it_too_but_no_names() {
        RunningTool tool = TOOLS.onSqlite();
        Page page = Browser.french().open(tool.at("/privacy"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.language()).isEqualTo("fr-CA");
        assertThat(page.text()).contains("Ce qui est conservé").doesNotContain("Țiriac", "@");
    }
}
