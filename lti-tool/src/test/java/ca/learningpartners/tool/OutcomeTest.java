package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Siobhán began in September 2025 in district 45, which Ariel coordinates: her first year is over. */
class OutcomeTest {

    private static final String OUTCOMES = "/programs/bcssa/outcomes";
    private static final String SIOBHAN = "/programs/bcssa/people/nm-45-oleary/outcomes/12";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void one_tap_notes_it_and_a_correction_keeps_what_was_noted_before(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page due = ariel.open(tool.at(OUTCOMES));
        assertThat(due.html().select("#due").text()).contains("Siobhán O’Leary", "after one year");
        Page noted = ariel.post(
                tool.at(OUTCOMES),
                Map.of(
                        "token",
                        due.token(),
                        "person",
                        "nm-45-oleary",
                        "months",
                        "12",
                        "version",
                        "0",
                        "outcome",
                        "SAME_ROLE"));
        assertThat(noted.text()).contains("It is noted.");
        assertThat(noted.html().select("#due").text()).doesNotContain("Siobhán");
        assertThat(noted.html().select("#noted").text()).contains("Siobhán O’Leary", "Same role");

        Page form = ariel.open(tool.at(SIOBHAN));
        Page refused = ariel.submit(form, "/outcomes/12", Map.of("outcome", "LEFT", "how", "NOT_FOUND"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#problem").text()).contains("the two go together");
        assertThat(refused.html().select("input[name=outcome][checked]").val()).isEqualTo("LEFT");
        Page early =
                ariel.submit(form, "/outcomes/12", Map.of("outcome", "LEFT", "how", "SAID", "left-on", "2025-08-31"));
        assertThat(early.html().select("#problem").text()).contains("September 1, 2025");
        ariel.submit(form, "/outcomes/12", Map.of("outcome", "LEFT", "how", "SAID", "left-on", "2026-06-30"));
        assertThat(ariel.open(tool.at(SIOBHAN)).html().select("#history li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Left the profession", "They said so", "Ariel Fontaine");
        assertThat(tool.count("outcome", "person = 'nm-45-oleary'")).isEqualTo(2);
        assertThat(ariel.submit(form, "/outcomes/12", Map.of("outcome", "UNKNOWN", "how", "NOT_FOUND"))
                        .status())
                .as("based on the version before")
                .isEqualTo(409);
    }

    @Test
    void nobody_of_another_district_and_nobody_else_finds_it() {
        RunningTool tool = TOOLS.onSqlite();
        int before = tool.count("outcome", "1 = 1");
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        assertThat(etienne.open(tool.at(OUTCOMES)).text()).doesNotContain("Siobhán");
        assertThat(etienne.open(tool.at(SIOBHAN)).status()).isEqualTo(404);
        Browser siobhan = tool.signedIn("sd45", "siobhan.oleary");
        assertThat(siobhan.open(tool.at(OUTCOMES)).status()).isEqualTo(404);
        Browser office = tool.signedIn("office", "halcyon.whitford-ng");
        Page numbers = office.open(tool.at(OUTCOMES));
        assertThat(numbers.status()).isEqualTo(200);
        assertThat(numbers.text()).doesNotContain("Siobhán");
        assertThat(office.open(tool.at(SIOBHAN)).status()).isEqualTo(404);
        String token = siobhan.open(tool.at("/")).token();
        assertThat(siobhan.post(
                                tool.at(OUTCOMES),
                                Map.of("token", token, "person", "nm-45-oleary", "months", "12", "outcome", "LEFT"))
                        .status())
                .isEqualTo(404);
        assertThat(tool.count("outcome", "1 = 1")).isEqualTo(before);
    }

    @Test
    void a_file_is_taken_in_whole_or_not_at_all_and_says_where_it_is_wrong() {
        RunningTool tool = TOOLS.onSqlite();
        tool.imports("""
                id,name,email,role,district,languages,position,position_start
                nm-45-due,Orla Dunne,orla.dunne@sd45.example,mentee,SD45,en,,2025-09-01
                """);
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page refused = upload(ariel, tool, """
                id,months,outcome,as_of
                nm-45-due,12,same-role,2026-10-01
                nm-45-due,12,left,2026-10-01
                nm-27-lindqvist,12,same-role,2026-10-01
                nm-nobody,12,same-role,2026-10-01
                """);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#problem li").eachText())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("Line 3, column 1 (id)", "is in line 2 already"),
                        line -> assertThat(line).contains("Line 4", "Nobody of your district", "nm-27-lindqvist"),
                        line -> assertThat(line).contains("Line 5", "Nobody of your district", "nm-nobody"));
        assertThat(tool.count("outcome", "person = 'nm-45-due'")).isZero();
        String wrong = "nm-nobody,12,same-role,2026-10-01\n";
        assertThat(upload(ariel, tool, "id,months,outcome,as_of\n" + wrong.repeat(75))
                        .html()
                        .select("#problem p")
                        .text())
                .contains("149 things keep", "the first 100");
        assertThat(upload(ariel, tool, "id,months,outcome,as_of\n" + wrong.repeat(2000))
                        .html()
                        .select("#problem p")
                        .text())
                .contains("At least 1,000 things keep", "there may be more", "the first 100");
        Page done = upload(ariel, tool, "\uFEFFid,months,outcome,as_of\r\nnm-45-due,12,unknown,2026-10-01\r\n");
        assertThat(done.text()).contains("The whole file is taken in.");
        assertThat(tool.count(
                        "outcome",
                        "person = 'nm-45-due' AND outcome = 'UNKNOWN' AND how = 'NOT_FOUND' AND version = 1"))
                .isOne();
        Browser office = tool.signedIn("office", "halcyon.whitford-ng");
        Map<String, String> sent = Map.of("token", office.open(tool.at("/")).token());
        assertThat(office.post(tool.at(OUTCOMES + "/file"), sent).status()).isEqualTo(404);
    }

    @Test
    void a_plan_is_signed_changed_with_a_reason_and_both_stay_to_be_read() {
        RunningTool tool = TOOLS.onSqlite();
        Browser office = tool.signedIn("office", "halcyon.whitford-ng");
        Page form = office.open(tool.at(OUTCOMES + "/plan"));
        Page empty = office.submit(form, "/plan", Map.of("what", "Who stayed", "unknowns", "Both ways"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html().select("textarea[name=what]").val()).isEqualTo("Who stayed");
        Map<String, String> plan = Map.of(
                "primary",
                "DISTRICT",
                "months",
                "24",
                "design",
                "STAGGERED",
                "what",
                "Who stayed",
                "unknowns",
                "Both ways",
                "by",
                "2028-12-31");
        Page signed = office.submit(form, "/plan", plan);
        assertThat(signed.html().select("#plan").text())
                .contains("Version 1, signed November 21, 2026 by Halcyon Whitford-Ng", "Who stayed");
        Page change = office.open(tool.at(OUTCOMES + "/plan"));
        assertThat(office.submit(change, "/plan", Map.of("what", "Who stayed, and why"))
                        .status())
                .as("without a reason")
                .isEqualTo(422);
        Page changed =
                office.submit(change, "/plan", Map.of("what", "Who stayed, and why", "reason", "Two districts joined"));
        assertThat(changed.html().select("#plan article").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Version 2", "Two districts joined");
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        assertThat(ariel.open(tool.at(OUTCOMES + "/plan")).status()).isEqualTo(404);
        assertThat(ariel.open(tool.at(OUTCOMES)).html().select("#plan").text()).contains("Who stayed");
    }

    @Test
    void numbers_are_told_with_their_bounds_and_what_cannot_be_compared_says_why() {
        RunningTool tool = TOOLS.onSqlite();
        LocalDate day = LocalDate.of(2026, 10, 31);
        List<Figure> figures = new ArrayList<>();
        figures.add(shown("stayed-profession-least", 12, 0.75, 0.68, 0.81));
        figures.add(shown("stayed-profession-most", 12, 0.875, 0.82, 0.92));
        figures.add(shown("outcome-unknown", 12, 0.125, 0.08, 0.18));
        figures.add(shown("retention-curve", 24, 0.812, 0.75, 0.87));
        figures.add(Figure.hidden(measure("outcome-left", 12), Slice.EVERYBODY, Hidden.FEW, "", day));
        figures.add(shown("planned-staggered-profession", 12, 0.0421, -0.031, 0.118));
        figures.add(Figure.hidden(
                measure("exploratory-matched-district", 24),
                Slice.EVERYBODY,
                Hidden.NOT_ESTIMABLE,
                "no-comparison-file",
                day));
        tool.store()
                .write(stores -> stores.bulletins()
                        .add(
                                new Bulletin(
                                        new BulletinId("outcomes"), RunningTool.PROGRAM, day, null, RunningTool.NOW),
                                figures));
        Browser office = tool.signedIn("office", "halcyon.whitford-ng");
        Page page = office.open(tool.at(OUTCOMES));
        assertThat(page.html().select("#what-became .says").text())
                .isEqualTo("After one year, 75% are known to be in the profession still; of 12.5% nobody knows.");
        assertThat(page.html().select("#what-became-table td[data-hidden]").text())
                .contains("not shown");
        assertThat(page.html().select("#how-many-stayed-table").text()).contains("68% to 81%", "82% to 92%");
        assertThat(page.html().select("#retention-curve .says").text()).contains("After 24 months, 81.2%");
        assertThat(page.html().select("#comparisons > li").eachText())
                .satisfiesExactlyInAnyOrder(
                        planned -> assertThat(planned)
                                .contains("(planned comparison)", "+4.2 points, 95% interval −3.1 to +11.8"),
                        explored ->
                                assertThat(explored).contains("(exploratory comparison)", "no file of people outside"));
        Browser french = Browser.french();
        french.open(tool.launch("office", "halcyon.whitford-ng").withLocale("fr-CA"));
        assertThat(french.open(tool.at(OUTCOMES)).html().select("#comparisons").text())
                .contains("+4,2 points, intervalle à 95 % de −3,1 à +11,8");
    }

    private static Figure shown(String key, int months, double value, double low, double high) {
        return Figure.shown(
                measure(key, months),
                Slice.EVERYBODY,
                OptionalInt.of(160),
                value,
                Optional.of(new Interval(low, high)),
                LocalDate.of(2026, 10, 31));
    }

    private static Measure measure(String key, int months) {
        return new Measure(key, months, Theme.RETENTION, Unit.SHARE, Datum.RETENTION);
    }

    private static Page upload(Browser browser, RunningTool tool, String csv) {
        Page page = browser.open(tool.at(OUTCOMES));
        return browser.upload(
                page, "/outcomes/file", Map.of(), "outcomes.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
