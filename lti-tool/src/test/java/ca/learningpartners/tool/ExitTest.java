package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page that may lie open in front of anybody. */
class ExitTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void it_names_nobody_and_ends_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");

        Page exit = tessa.open(tool.at("/exit"));

        assertThat(exit.status()).isEqualTo(200);
        assertThat(exit.heading()).isEqualTo("Leading is learned together");
        assertThat(exit.text()).doesNotContain("Tessa", "Lindqvist", "SD27", "ournal");
        assertThat(tessa.open(tool.at("/")).status()).isEqualTo(200);
    }

    @Test
    void it_speaks_french_and_opens_for_whoever_is_not_signed_in() {
        RunningTool tool = TOOLS.onSqlite();
        Page exit = Browser.french().open(tool.at("/exit"));
        assertThat(exit.status()).isEqualTo(200);
        assertThat(exit.language()).isEqualTo("fr-CA");
        assertThat(exit.heading()).isEqualTo("Diriger s’apprend à plusieurs");
        assertThat(exit.links("")).doesNotContain("/");
    }
}
