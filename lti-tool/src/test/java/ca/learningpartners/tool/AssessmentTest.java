package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.begun;
import static ca.learningpartners.tool.running.TwoPartners.lucie;
import static ca.learningpartners.tool.running.TwoPartners.token;
import static ca.learningpartners.tool.running.TwoPartners.until;
import static ca.learningpartners.tool.running.TwoPartners.weiLin;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucie (SD93, mentee since 1 August 2026) sees where she stands, and how confident she feels, for herself. */
class AssessmentTest {

    private static final String FORM = "/programs/bcssa/self-assessment";
    private static final String GROWTH = "/programs/bcssa/growth";
    private static final String CONFIDENCE = "/programs/bcssa/confidence";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_finished_stays_and_the_drawing_says_what_the_table_says(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            begun(tool);
            Browser lucie = lucie(tool);
            assertThat(lucie.open(tool.at(GROWTH)).text()).contains("Once you have placed yourself");
            Page form = lucie.open(tool.at(FORM));
            assertThat(form.html().select("fieldset")).hasSize(5);
            Page draft =
                    lucie.submit(form, "/self-assessment", Map.of("step.coaching", "1", "note.coaching", "To listen"));
            assertThat(draft.text()).contains("Your draft is kept", "This is your draft of November 21, 2026");
            assertThat(draft.html().select("[name=note.coaching]").val()).isEqualTo("To listen");
            Page first = finish(lucie, draft, Map.of("step.networking", "2"));
            assertThat(first.address().getPath()).isEqualTo(GROWTH);
            assertThat(first.text()).contains("You placed yourself once, on November 21, 2026");

            until(tool, LocalDate.of(2027, 5, 21));
            Browser later = lucie(tool);
            finish(later, later.open(tool.at(FORM)), Map.of("step.coaching", "3", "step.networking", "2"));
            until(tool, LocalDate.of(2027, 11, 21));
            Browser last = lucie(tool);
            Page growth = finish(last, last.open(tool.at(FORM)), Map.of("step.coaching", "4"));
            assertThat(growth.text()).contains("You placed yourself 3 times since November 21, 2026");
            assertThat(growth.html().select(".course h2").eachText()).containsExactly("Networking", "Coaching");
            growth.html().select(".course").forEach(AssessmentTest::saysTheSameTwice);
            assertThat(growth.html().select(".course").last().select("td").eachText())
                    .containsExactly("Finding my way To listen", "Part of how I work", "Helping others with it");
            assertThat(growth.html().select(".course polyline")).hasSize(2);
            assertThat(tool.count("assessment", "finished_at IS NOT NULL")).isEqualTo(3);
            assertThat(tool.count("assessment_place", "step NOT LIKE 's1.%' OR note NOT LIKE 's1.%'"))
                    .isZero();
            assertThat(tool.count("self_assessment", "1 = 1")).isZero();
            assertThat(weiLin(tool).open(tool.at(GROWTH)).text()).contains("Once you have placed yourself");
        }
    }

    @Test
    void only_that_it_is_done_is_noted_and_only_if_the_person_wishes() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            Browser lucie = lucie(tool);
            Page saved = lucie.submit(
                    lucie.open(tool.at(FORM)), "/self-assessment", Map.of("step.coaching", "1", "declare", "yes"));
            assertThat(tool.count("self_assessment", "1 = 1")).isZero();
            finish(lucie, saved, Map.of("declare", "yes"));
            assertThat(tool.count("self_assessment", "participant = 'nm-93-belanger-roy'"))
                    .isEqualTo(1);
            assertThat(tool.count("act", "verb = 'self-assessment-declared'")).isEqualTo(1);
            assertThat(lucie.open(tool.at(FORM)).html().select("[name=declare]"))
                    .isEmpty();
        }
    }

    @Test
    void two_windows_lose_nothing_and_what_does_not_fit_is_said_beside_it() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            Browser lucie = lucie(tool);
            Page first = lucie.open(tool.at(FORM));
            Page second = lucie.open(tool.at(FORM));
            lucie.submit(first, "/self-assessment", Map.of("step.coaching", "1"));
            lucie.submit(first, "/self-assessment", Map.of("step.coaching", "1"));
            Page late = lucie.submit(second, "/self-assessment", Map.of("step.coaching", "4"));
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.html().select("#problem").text()).contains("in another window meanwhile");
            assertThat(late.html().select("[name=step.coaching][checked]").val())
                    .isEqualTo("4");
            lucie.submit(late, "/self-assessment");
            assertThat(tool.count("assessment", "revision = 2")).isEqualTo(1);
            Page form = lucie.open(tool.at(FORM));
            Map<Map<String, String>, String> refused = Map.of(
                    Map.of("note.networking", "alone"), "a note on something you left out",
                    Map.of("note.coaching", "x".repeat(1001)), "has 1,001 characters",
                    Map.of("step.coaching", "9"), "was not understood",
                    Map.of("step.coaching", "many"), "was not understood");
            refused.forEach((typed, sentence) -> {
                Page page = lucie.submit(form, "/self-assessment", typed);
                assertThat(page.status()).isEqualTo(422);
                assertThat(page.html().select("#problem").text()).contains(sentence);
            });
            Page gone = lucie.submit(form, "/self-assessment/withdrawal");
            assertThat(gone.text()).contains("The draft is gone");
            Map<String, String> nothing = new HashMap<>(Map.of("finish", "yes"));
            assertThat(lucie.submit(gone, "/self-assessment", nothing).text()).contains("Place yourself in one thing");
            assertThat(tool.count("assessment", "1 = 1")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_wave_is_answered_or_passed_over_and_comes_again_by_the_calendar(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = begun(tool);
            Browser lucie = lucie(tool);
            assertThat(lucie.open(tool.at("/")).html().select("#happenings").text())
                    .contains("Six short questions, for your eyes alone, until January 31, 2027");
            Page open = lucie.open(tool.at(CONFIDENCE));
            assertThat(open.text()).contains("until January 31, 2027", "they come again on February 1, 2027");
            assertThat(open.html().select("fieldset")).hasSize(6);
            Page said = lucie.submit(open, "/confidence", Map.of("step.decide", "2", "step.people", "1"));
            lucie.submit(open, "/confidence", Map.of("step.decide", "2", "step.people", "1"));
            assertThat(said.text()).contains("You answered on November 21, 2026");
            assertThat(lucie.submit(open, "/confidence", Map.of("step.decide", "5"))
                            .status())
                    .isEqualTo(422);
            assertThat(lucie.open(tool.at("/")).html().select("#happenings").text())
                    .doesNotContain("Six short questions");

            until(tool, LocalDate.of(2027, 2, 1));
            Browser second = lucie(tool);
            Page passed = second.submit(second.open(tool.at(CONFIDENCE)), "/passing");
            assertThat(passed.text())
                    .contains("You passed these over", "until March 2, 2027", "again on August 1, 2027");
            assertThat(second.open(tool.at("/")).html().select("#happenings").text())
                    .doesNotContain("Six short questions");

            until(tool, LocalDate.of(2027, 3, 3));
            Page closed = lucie(tool).open(tool.at(CONFIDENCE));
            assertThat(closed.text()).contains("Nothing is missing; they come again on August 1, 2027");
            assertThat(closed.hasForm("/confidence")).isFalse();
            Browser late = lucie(tool);
            Map<String, String> fields = new HashMap<>(token(tool, late));
            fields.putAll(Map.of("wave", "2027-02-01", "step.decide", "4"));
            assertThat(late.post(tool.at(CONFIDENCE), fields).text()).contains("These questions are closed");

            until(tool, LocalDate.of(2027, 8, 30));
            Browser third = lucie(tool);
            Page rose = third.submit(
                    third.open(tool.at(CONFIDENCE)), "/confidence", Map.of("step.decide", "4", "step.people", "1"));
            assertThat(rose.html().select("#rose").text())
                    .contains("more confident than on November 21, 2026", "talk about it with 周慧琳 Wei-Lin Chow");
            assertThat(rose.links("/charter")).containsExactly("/pairings/" + pairing.id() + "/charter");
            assertThat(rose.html().select(".course")).hasSize(2);
            rose.html().select(".course").forEach(AssessmentTest::saysTheSameTwice);
            assertThat(tool.count("confidence", "steps IS NULL OR steps LIKE 's1.%'"))
                    .isEqualTo(3);
            assertThat(tool.count("mail", "1 = 1")).isZero();
            assertThat(weiLin(tool).open(tool.at("/pairings/" + pairing.id())).text())
                    .doesNotContain("confident than");
        }
    }

    @Test
    void whoever_takes_no_part_finds_nothing_and_everybody_else_only_their_own() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pair pair = Pair.begun(tool);
            Browser lucie = pair.lucie();
            Page growth = finish(
                    lucie, lucie.open(tool.at(FORM)), Map.of("step.coaching", "4", "note.coaching", "mon secret"));
            assertThat(growth.language()).isEqualTo("fr-CA");
            assertThat(growth.heading()).isEqualTo("Votre propre chemin");
            assertThat(growth.text()).contains("J’y accompagne les autres", "mon secret");
            assertThat(growth.html().select("[data-exit]")).hasSize(1);
            for (Browser other : List.of(
                    tool.signedIn("sd93", "etienne.marchand"),
                    tool.signedIn("sd27", "noor.haddad"),
                    tool.signedIn("office", "halcyon.whitford-ng"))) {
                Map<String, String> fields = new HashMap<>(token(tool, other));
                fields.putAll(Map.of(
                        "id",
                        AssessmentId.random().value(),
                        "step.coaching",
                        "1",
                        "step.decide",
                        "1",
                        "wave",
                        "2026-08-01"));
                for (String path : List.of(FORM, GROWTH, CONFIDENCE)) {
                    assertThat(other.open(tool.at(path)).status()).as(path).isEqualTo(404);
                }
                for (String path : List.of(FORM, CONFIDENCE, CONFIDENCE + "/passing", FORM + "/withdrawal")) {
                    assertThat(other.post(tool.at(path), fields).status())
                            .as(path)
                            .isEqualTo(404);
                }
            }
            String id = tool.database()
                    .reading()
                    .withHandle(handle -> handle.createQuery("SELECT id FROM assessment")
                            .mapTo(String.class)
                            .one());
            Browser weiLin = pair.weiLin();
            Map<String, String> forged = new HashMap<>(token(tool, weiLin));
            forged.putAll(Map.of("id", id, "revision", "1", "step.coaching", "1", "finish", "yes"));
            assertThat(weiLin.post(tool.at(FORM), forged).source()).doesNotContain("mon secret");
            assertThat(weiLin.open(tool.at(GROWTH)).source()).doesNotContain("mon secret");
            assertThat(tool.count("assessment", "person = 'nm-93-belanger-roy' AND revision = 1"))
                    .isEqualTo(1);
            assertThat(tool.count("assessment", "1 = 1")).isEqualTo(1);
        }
    }

    private static Page finish(Browser browser, Page form, Map<String, String> filled) {
        Map<String, String> all = new HashMap<>(filled);
        all.put("finish", "yes");
        return browser.submit(form, "/self-assessment", all);
    }

    @Test
    void two_times_on_one_day_stand_apart() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            Browser lucie = lucie(tool);
            finish(lucie, lucie.open(tool.at(FORM)), Map.of("step.coaching", "1"));
            Page growth = finish(lucie, lucie.open(tool.at(FORM)), Map.of("step.coaching", "3"));
            assertThat(growth.html().select(".course circle")).hasSize(2);
            growth.html().select(".course").forEach(AssessmentTest::saysTheSameTwice);
        }
    }

    /** Each point of the line stands as high as its row of the table says, and they follow each other from left to right. */
    private static void saysTheSameTwice(Element course) {
        List<String> steps = new ArrayList<>(course.select(".rungs li").eachText());
        Collections.reverse(steps);
        Elements lines = course.select("svg line");
        Elements points = course.select("svg circle");
        Elements rows = course.select("tbody tr");
        assertThat(points).hasSameSizeAs(rows);
        double before = -1;
        for (int i = 0; i < rows.size(); i++) {
            int step = steps.indexOf(rows.get(i).select("td").first().ownText());
            assertThat(step).isNotNegative();
            assertThat(points.get(i).attr("cy")).isEqualTo(lines.get(step).attr("y1"));
            double x = Double.parseDouble(points.get(i).attr("cx"));
            assertThat(x).isGreaterThan(before);
            before = x;
        }
        for (int step = 1; step < lines.size(); step++) {
            assertThat(Integer.parseInt(lines.get(step).attr("y1")))
                    .isLessThan(Integer.parseInt(lines.get(step - 1).attr("y1")));
        }
    }
}
