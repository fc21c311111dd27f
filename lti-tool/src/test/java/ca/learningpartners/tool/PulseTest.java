package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.begun;
import static ca.learningpartners.tool.running.TwoPartners.lucie;
import static ca.learningpartners.tool.running.TwoPartners.token;
import static ca.learningpartners.tool.running.TwoPartners.until;
import static ca.learningpartners.tool.running.TwoPartners.weiLin;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucie (SD93) and Wei-Lin (SD45) began on 21 November 2026 and are asked how it goes. */
class PulseTest {

    private static final String PULSE = "/programs/bcssa/pulse";
    private static final String WISHES = "/programs/bcssa/pulse-contacts";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void one_tap_on_the_first_page_answers_and_can_be_changed_until_the_moment_closes(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = begun(tool);
            until(tool, LocalDate.of(2026, 12, 20));
            Browser lucie = lucie(tool);
            assertThat(lucie.open(tool.at("/")).html().select(".pulse")).isEmpty();
            assertThat(lucie.open(tool.at(PULSE)).text()).contains("There is no question now");

            until(tool, LocalDate.of(2026, 12, 21));
            lucie = lucie(tool);
            Page home = lucie.open(tool.at("/"));
            Element asked = home.html().select(".pulse").first();
            assertThat(asked.text())
                    .contains(
                            "How is your partnership going for you?",
                            "With 周慧琳 Wei-Lin Chow. One tap, until January 10, 2027");
            assertThat(asked.select(".answers button")).hasSize(5);
            Page said = tap(lucie, home, "2", Map.of());
            assertThat(said.address().getPath()).isEqualTo("/");
            assertThat(said.text()).contains("Thank you. Your answer is kept, for you.");
            assertThat(said.html().select(".pulse")).isEmpty();
            tap(lucie, home, "2", Map.of());
            assertThat(tool.count("pulse_answer", "step LIKE 's1.%'")).isEqualTo(1);

            until(tool, LocalDate.of(2027, 1, 10));
            lucie = lucie(tool);
            Page page = lucie.open(tool.at(PULSE));
            assertThat(page.html().select(".pulse [aria-pressed=true]").text()).isEqualTo("It is hard going");
            tap(lucie, page, "4", Map.of());
            until(tool, LocalDate.of(2027, 1, 11));
            lucie = lucie(tool);
            Map<String, String> late = new HashMap<>(token(tool, lucie));
            late.putAll(Map.of("pairing", pairing.id().value(), "days", "30", "step", "1"));
            Page closed = lucie.post(tool.at(PULSE), late);
            assertThat(closed.status()).isEqualTo(422);
            assertThat(closed.html().select("#problem").text()).contains("This question is closed");

            until(tool, LocalDate.of(2027, 2, 20));
            lucie = lucie(tool);
            tap(lucie, lucie.open(tool.at("/")), "5", Map.of());
            Page course = lucie.open(tool.at(PULSE));
            assertThat(course.html().select(".course td").eachText())
                    .containsExactly("It is going well", "I would not want to be without it");
            assertThat(course.html().select(".course polyline")).hasSize(1);
            assertThat(tool.count("pulse_answer", "1 = 1")).isEqualTo(2);
        }
    }

    @Test
    void what_is_no_answer_is_refused_and_what_is_not_ones_own_is_not_there() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing pairing = begun(tool);
            until(tool, LocalDate.of(2026, 12, 21));
            Browser lucie = lucie(tool);
            for (String step : List.of("", "0", "6", "99999", "-1", "good", "٣")) {
                Map<String, String> fields = new HashMap<>(token(tool, lucie));
                fields.putAll(Map.of("pairing", pairing.id().value(), "days", "30", "step", step));
                assertThat(lucie.post(tool.at(PULSE), fields).status()).as(step).isEqualTo(422);
            }
            Map<String, String> whole = Map.of("pairing", pairing.id().value(), "days", "30", "step", "3");
            for (Browser other : List.of(
                    tool.signedIn("sd27", "tessa.lindqvist"),
                    tool.signedIn("sd93", "etienne.marchand"),
                    tool.signedIn("office", "halcyon.whitford-ng"))) {
                Map<String, String> fields = new HashMap<>(token(tool, other));
                fields.putAll(whole);
                assertThat(other.post(tool.at(PULSE), fields).status()).isEqualTo(404);
            }
            for (String odd : List.of("x", "a b", "", "x".repeat(65))) {
                Map<String, String> fields = new HashMap<>(token(tool, lucie));
                fields.putAll(Map.of("pairing", odd, "days", "30", "step", "3"));
                assertThat(lucie.post(tool.at(PULSE), fields).status()).as(odd).isEqualTo(404);
            }
            assertThat(tool.count("pulse_answer", "1 = 1")).isZero();
        }
    }

    @Test
    void the_wish_to_be_contacted_reaches_ones_own_coordinator_and_nothing_of_the_answer_does() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            until(tool, LocalDate.of(2026, 12, 21));
            Browser lucie = lucie(tool);
            Page home = lucie.open(tool.at("/"));
            Page said = tap(lucie, home, "1", Map.of("contact", "yes"));
            assertThat(said.text()).contains("Those who look after you read that you would like to be contacted");
            tap(lucie, home, "1", Map.of("contact", "yes"));
            assertThat(tool.count("contact_wish", "1 = 1")).isEqualTo(1);

            Browser etienne = tool.signedIn("sd93", "etienne.marchand");
            etienne.open(tool.launch("sd93", "etienne.marchand").withLocale("en-CA"));
            Page desk = etienne.open(tool.at("/"));
            assertThat(desk.html().select(".desk .step h1").text()).isEqualTo("One person would like to be contacted.");
            Page list = etienne.open(tool.at(WISHES));
            assertThat(list.html().select("#people li strong").eachText()).hasSize(1);
            assertThat(list.html().select("#people").text()).contains("Lucie", "since December 21, 2026");
            for (Page seen : List.of(desk, list, etienne.open(tool.at("/programs/bcssa/people")))) {
                assertThat(seen.source()).doesNotContain("does not work for me", "hard going", "partnership going for");
            }
            for (Browser other : List.of(
                    weiLin(tool),
                    tool.signedIn("sd27", "noor.haddad"),
                    tool.signedIn("office", "halcyon.whitford-ng"))) {
                Page page = other.open(tool.at(WISHES));
                assertThat(page.html().select("#people")).isEmpty();
                Map<String, String> fields = new HashMap<>(token(tool, other));
                String wish = list.html().select("#people form").attr("action");
                assertThat(other.post(tool.at(wish), fields).status()).isEqualTo(404);
            }
            assertThat(weiLin(tool).open(tool.at("/")).text())
                    .doesNotContain("will contact", "would like to be contacted");

            Page taken = etienne.submit(list, "/taking");
            assertThat(taken.text()).contains("You have taken it up.");
            assertThat(etienne.open(tool.at("/")).html().select(".desk .step").text())
                    .doesNotContain("contacted");
            lucie = lucie(tool);
            assertThat(lucie.open(tool.at(PULSE)).html().select("#wish").text()).contains("will contact you");
            Page done = etienne.submit(taken, "/close");
            assertThat(done.text()).contains("Nobody waits to be contacted.");
            assertThat(lucie.open(tool.at(PULSE)).hasForm("/contact")).isTrue();
        }
    }

    @Test
    void it_can_be_asked_without_an_answer_and_be_taken_back() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            Browser lucie = lucie(tool);
            Page asked = lucie.submit(lucie.open(tool.at(PULSE)), "/contact");
            assertThat(asked.html().select("#wish").text()).contains("You asked on November 21, 2026");
            Page back = lucie.submit(asked, "/withdrawal");
            assertThat(back.text()).contains("Nobody is asked to contact you any more");
            Browser etienne = tool.signedIn("sd93", "etienne.marchand");
            assertThat(etienne.open(tool.at(WISHES)).html().select("#people")).isEmpty();
        }
    }

    /** Nobody coordinates SD45 in the samples; what its people ask for comes to the Office. */
    @Test
    void where_nobody_coordinates_the_office_is_asked() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            tool.database()
                    .inTransaction(handle ->
                            handle.execute("DELETE FROM appointment WHERE role = 'COORDINATOR' AND district = 45"));
            Browser weiLin = weiLin(tool);
            weiLin.submit(weiLin.open(tool.at(PULSE)), "/contact");
            Browser office = tool.signedIn("office", "halcyon.whitford-ng");
            Page list = office.open(tool.at(WISHES));
            assertThat(list.html().select("#people").text()).contains("Wei-Lin");
            assertThat(tool.signedIn("sd93", "etienne.marchand")
                            .open(tool.at(WISHES))
                            .html()
                            .select("#people"))
                    .isEmpty();
        }
    }

    @Test
    void where_figures_are_made_all_answers_are_read_and_elsewhere_none() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            until(tool, LocalDate.of(2026, 12, 21));
            Browser lucie = lucie(tool);
            tap(lucie, lucie.open(tool.at("/")), "1", Map.of());
            int answers = tool.data()
                    .store(Purpose.EVALUATING)
                    .read(stores -> stores.pulses().in(RunningTool.PROGRAM).size());
            assertThat(answers).isEqualTo(1);
        }
    }

    private static Page tap(Browser browser, Page page, String step, Map<String, String> besides) {
        Map<String, String> fields = new HashMap<>(besides);
        fields.put("step", step);
        return browser.submit(page, "/pulse", fields);
    }
}
