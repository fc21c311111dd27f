package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way two partners have come, drawn and in numbers; and what the Office is told of it. */
class ProgressPageTest {

    @Test
    void contacts_objectives_and_milestones_are_drawn_with_a_table_behind() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pair pair = Pair.begun(tool);
            for (String day : List.of("2026-09-01", "2026-10-15", "2026-11-20")) {
                Page form = pair.lucie().open(pair.at("/sessions/new"));
                pair.lucie()
                        .submit(
                                form,
                                "/sessions",
                                Map.of("date", day, "minutes", "30", "means", "PHONE"),
                                "objective",
                                List.of("O5"));
            }
            Page goal = pair.lucie()
                    .submit(
                            pair.lucie().open(pair.at("/goals/new")),
                            "/goals",
                            Map.of("text", "Murals"),
                            "objective",
                            List.of("O5", "O2"));
            pair.lucie().submit(goal, "/milestones", Map.of("text", "Paint", "day", "2027-01-15"));

            Page page = pair.weiLin().open(pair.at(""));
            assertThat(page.html().select(".line-of-time circle.contact")).hasSize(3);
            assertThat(page.html().select(".line-of-time .carried")).isNotEmpty();
            assertThat(page.html().select(".line-of-time .milestone")).hasSize(1);
            assertThat(page.html().select(".line-of-time svg").attr("aria-label"))
                    .isEqualTo("3 contacts on a line of time from September 1, 2026 to November 21, 2026."
                            + " The tables below say the same.");
            assertThat(page.html().select("details td.n").eachText()).containsExactly("1", "1", "1");
            assertThat(page.html().select("details").text())
                    .contains("September 2026", "Paint", "until January 15, 2027");
            assertThat(page.html().select(".touched li:contains(O5)").text()).contains("3 contacts · one goal");
            assertThat(page.html().select(".touched li:contains(O2)").text())
                    .contains("one goal")
                    .doesNotContain("untouched");
            assertThat(page.html().select(".touched li:contains(O3) svg")).isEmpty();
            assertThat(pair.lucie().open(pair.at("")).text())
                    .contains("Le chemin parcouru", "septembre 2026", "porte 30 jours selon votre rythme");
        }
    }

    @Test
    void the_office_sees_how_many_people_have_goals_for_an_objective_and_never_about_a_few() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pair pair = Pair.begun(tool);
            Browser office = tool.signedIn("office", "halcyon.whitford-ng");
            office.open(tool.launch("office", "halcyon.whitford-ng").withLocale("en-CA"));
            pair.lucie()
                    .submit(
                            pair.lucie().open(pair.at("/goals/new")),
                            "/goals",
                            Map.of("text", "Murals"),
                            "objective",
                            List.of("O2"));
            Page few = office.open(tool.at("/programs/bcssa"));
            assertThat(few.text())
                    .contains("left out")
                    .doesNotContain("One person has a goal", "one person has a goal");
            tool.database().inTransaction(handle -> handle.execute("""
                    INSERT INTO goal (id, pairing, owner, words, gains, district_goal, set_by, set_at, edition)
                    SELECT 'goal ' || mentee, id, mentee, 'x', '', '', mentee, 0, 1 FROM pairing
                    """) + handle.execute("""
                    INSERT INTO goal_objective (goal, objective)
                    SELECT id, 'O5' FROM goal WHERE owner IN (SELECT owner FROM goal ORDER BY owner LIMIT 12)
                    """));
            Page many = office.open(tool.at("/programs/bcssa"));
            assertThat(many.html().select("li:contains(O5 ·)").text()).contains("people have a goal for it");
            assertThat(many.html().select("li:contains(O2 ·)").text()).contains("left out");
            Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
            assertThat(ariel.open(tool.at("/programs/bcssa")).text()).doesNotContain("have a goal", "left out");
        }
    }
}
