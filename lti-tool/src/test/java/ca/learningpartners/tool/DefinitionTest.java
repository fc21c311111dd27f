package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.jdbi.FactStatements;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Noor of the Office follows a figure to its query; Ariel coordinates SD45; Tessa is a mentee. */
class DefinitionTest {

    private static final String FIGURES = "/programs/bcssa/figures";
    private static final String MEASURES = FIGURES + "/measures/";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_figure_can_be_followed_to_the_very_statements_it_is_asked_with(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        make(tool, noor);
        Page rhythm = noor.open(tool.at(MEASURES + "in-rhythm"));
        assertThat(rhythm.status()).isEqualTo(200);
        assertThat(rhythm.html().select("h1").text()).isEqualTo("Partners in the rhythm they agreed on");
        assertThat(rhythm.html().select("h3").eachText())
                .containsExactly("pairs.sql", "charters.sql", "pauses.sql", "contacts.sql", "members.sql");
        assertThat(rhythm.html().select("#steps li").eachText()).hasSize(3).satisfies(steps -> {
            assertThat(steps.get(0)).contains("of several, the latest alone");
            assertThat(steps.get(1)).contains("rounded down: so many contacts were meant");
            assertThat(steps.get(2)).startsWith("Divide how many count by how many were taken");
        });
        assertThat(rhythm.text()).contains("are those of pairs.sql, charters.sql, pauses.sql, contacts.sql");
        assertThat(rhythm.html().select("pre").first().wholeText())
                .isEqualTo(FactStatements.text(Statement.PAIRS).orElseThrow().strip());
        assertThat(noor.open(tool.at(MEASURES + "objective-touched/O3")).text())
                .contains("Objective O3 “Decolonizing and Reconciliation” touched by contacts", "touched.sql");
        assertThat(noor.open(tool.at(MEASURES + "arrived")).text()).contains("platform_identity", "arrivals.sql");
    }

    @Test
    void who_may_not_see_a_figure_does_not_find_its_definition() {
        RunningTool tool = TOOLS.onSqlite();
        make(tool, tool.signedIn("sd27", "noor.haddad"));
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        assertThat(ariel.open(tool.at(MEASURES + "mentees-matched")).status()).isEqualTo(200);
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        for (String closed : List.of("objective-in-goals/O1", "people-who-asked", "nothing-like-it")) {
            assertThat(ariel.open(tool.at(MEASURES + closed)).status())
                    .as(closed)
                    .isEqualTo(404);
        }
        assertThat(tessa.open(tool.at(MEASURES + "mentees-matched")).status()).isEqualTo(404);
    }

    private static void make(RunningTool tool, Browser noor) {
        Page before = noor.open(tool.at(FIGURES));
        if (before.hasForm(FIGURES)) {
            assertThat(noor.post(tool.at(FIGURES), Map.of("token", before.token()))
                            .status())
                    .isEqualTo(200);
        }
    }
}
