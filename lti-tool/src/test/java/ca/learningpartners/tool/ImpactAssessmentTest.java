package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The draft of the impact assessment has every part that is asked for, and marks what only the head can say. */
class ImpactAssessmentTest {

    private static final String DRAFT = "/programs/bcssa/assessment-draft";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void theOfficeReadsADraftWithEveryPartAndMarkedBlanks() {
        RunningTool tool = TOOLS.onSqlite();
        Page draft = tool.signedIn("office", "halcyon.whitford-ng").open(tool.at(DRAFT));
        assertThat(draft.html().select("h2").eachText())
                .containsExactly(
                        "1. The initiative and its purpose",
                        "2. Elements of personal information",
                        "3. Authority to collect, use and disclose",
                        "4. Storage",
                        "5. Access and safeguards",
                        "6. Risks, and what is done about them",
                        "7. Retention",
                        "8. Rights of individuals",
                        "9. For the head to complete");
        assertThat(draft.text())
                .contains("section 26(c)", "section 32", "section 33", "Where they stand: not said yet")
                .contains("A running server holds the key in its memory");
        assertThat(draft.html().select(".fill-in")).hasSizeGreaterThan(10);
        assertThat(draft.html().select("#elements .kind")).hasSizeGreaterThan(20);
        assertThat(draft.html().select("#risks .kind")).hasSizeGreaterThan(5);
    }

    @Test
    void nobodyElseFindsIt() {
        RunningTool tool = TOOLS.onSqlite();
        for (Browser other :
                List.of(tool.signedIn("sd52", "cornelia.brandvold"), tool.signedIn("sd27", "tessa.lindqvist"))) {
            assertThat(other.open(tool.at(DRAFT)).status()).isEqualTo(404);
        }
    }
}
