package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.TwoPartners;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Goals name the principles they serve, and the Office sees how many people do, from ten on. */
class CoverageTest {

    private static final String COVERAGE = "/programs/bcssa/coverage";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void a_goal_names_the_principles_it_serves() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = TwoPartners.begun(tool);
        Browser lucie = TwoPartners.lucie(tool);
        Page form = lucie.open(tool.at("/pairings/" + pairing.id() + "/goals/new"));
        Page goal = lucie.submit(
                form,
                "/pairings/" + pairing.id() + "/goals",
                Map.of("text", "Visit every school"),
                "principle",
                List.of("networking", "coaching"));
        assertThat(goal.status()).as(goal.toString()).isEqualTo(200);
        assertThat(tool.count("goal_principle", "1 = 1")).isEqualTo(2);
        Page shown = lucie.open(goal.html().select("a[href^=/goals/]").attr("abs:href"));
        assertThat(shown.text()).contains("The principles it serves", "Networking", "Coaching");
        Page odd = lucie.post(
                tool.at("/pairings/" + pairing.id() + "/goals"),
                Map.of(
                        "token",
                        form.token(),
                        "id",
                        GoalId.random().value(),
                        "edition",
                        "0",
                        "text",
                        "Another",
                        "principle",
                        "wealth"));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.text()).contains("wealth is not one of this program’s principles.");
    }

    @Test
    void few_people_are_left_out_and_gatherings_are_counted_for_all_staff() {
        RunningTool tool = TOOLS.onSqlite();
        Page office = tool.signedIn("sd27", "noor.haddad").open(tool.at(COVERAGE));
        assertThat(office.heading()).isEqualTo("What is served");
        assertThat(office.html().select(".coverage > li")).hasSize(5 + 12);
        assertThat(office.text()).contains("no gathering", "left out");
        Page coordinator = tool.signedIn("sd45", "ariel.fontaine").open(tool.at(COVERAGE));
        assertThat(coordinator.text()).contains("no gathering").doesNotContain("left out", "people with a goal");
    }
}
