package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is signed in reads what is kept, for what, who sees how much and how long, as the register has it. */
class DataMapTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void everybodyWhoIsSignedInReadsTheSameMapOfEveryKind() {
        RunningTool tool = TOOLS.onSqlite();
        Page mentee = tool.signedIn("sd27", "tessa.lindqvist").open(tool.at("/privacy/map"));
        Page coordinator = tool.signedIn("sd27", "noor.haddad").open(tool.at("/privacy/map"));
        assertThat(mentee.status()).isEqualTo(200);
        List<String> kinds = mentee.html().select(".kind h3").eachText();
        assertThat(kinds).hasSizeGreaterThan(20).contains("Notes, agenda and closing words of a pair");
        assertThat(kinds.size() + mentee.html().select("main > ul.list > li").size())
                .isEqualTo(Datum.values().length);
        assertThat(coordinator.html().select(".kinds").text())
                .isEqualTo(mentee.html().select(".kinds").text());
        assertThat(mentee.html().select("#kind-SHARED_NOTES dd").eachText())
                .contains("Write: the person and the partner")
                .noneMatch(said -> said.contains("coordinator"));
    }

    @Test
    void itIsReadInFrenchToo() {
        RunningTool tool = TOOLS.onSqlite();
        Page page = tool.signedIn("sd93", "etienne.marchand").open(tool.at("/privacy/map"));
        assertThat(page.language()).isEqualTo("fr-CA");
        assertThat(page.heading()).isEqualTo("Carte des données");
        assertThat(page.html().select(".kind h3").eachText()).contains("Demandes de ne pas être mis en contact");
    }

    @Test
    void aPasserByReadsThePrivacyPageOnly() {
        RunningTool tool = TOOLS.onSqlite();
        assertThat(Browser.english().open(tool.at("/privacy/map")).status()).isEqualTo(401);
        assertThat(Browser.english().open(tool.at("/privacy")).links("privacy/map"))
                .isEmpty();
    }
}
