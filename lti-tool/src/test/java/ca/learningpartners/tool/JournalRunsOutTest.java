package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.until;
import static ca.learningpartners.tool.running.TwoPartners.weiLin;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.guarded.GuardedStore;
import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.tool.journal.JournalErrand;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.schedule.Errand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Wei-Lin wrote for herself runs out by her own clock. */
class JournalRunsOutTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_kept_for_a_year_is_there_on_its_last_day_and_gone_the_night_after(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pair.begun(tool);
            Browser weiLin = weiLin(tool);
            for (int n = 0; n < 60; n++) {
                write(weiLin, tool, "Number " + n);
            }
            weiLin.submit(weiLin.open(tool.at("/vision")), "/vision", Map.of("text", "To listen first."));
            Page choice = weiLin.open(tool.at("/journal/keeping"));
            assertThat(choice.html().select("input[checked]").val()).isEqualTo("AFTER_PARTNERSHIP");
            Page chosen = weiLin.submit(choice, "/keeping", Map.of("keeping", "ONE_YEAR"));
            assertThat(chosen.text()).contains("The first ones go after November 21, 2027.");

            until(tool, LocalDate.of(2027, 11, 21));
            run(tool);
            assertThat(tool.count("journal_entry", "1 = 1")).isEqualTo(60);
            assertThat(tool.count("vision", "1 = 1")).isEqualTo(1);
            Page onTheDay = weiLin(tool).open(tool.at("/journal/keeping"));
            assertThat(onTheDay.text()).doesNotContain("would go tonight");

            until(tool, LocalDate.of(2027, 11, 22));
            assertThat(weiLin(tool).open(tool.at("/journal/keeping")).text()).contains("60 entries would go tonight.");
            run(tool);
            assertThat(tool.count("journal_entry", "1 = 1")).isZero();
            assertThat(tool.count("vision", "1 = 1")).isZero();
            assertThat(tool.count("act", "verb = 'journal-expired' AND actor = 'agenda'"))
                    .isEqualTo(60);
            assertThat(tool.count("act", "verb = 'vision-expired'")).isEqualTo(1);
        }
    }

    @Test
    void by_the_usual_clock_nothing_goes_while_a_partnership_stands_and_it_goes_two_years_after_it_ended() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pair pair = Pair.begun(tool);
            write(pair.weiLin(), tool, "Kept.");
            until(tool, LocalDate.of(2027, 3, 1));
            Browser weiLin = weiLin(tool);
            Page leaving = weiLin.open(tool.at("/pairings/" + pair.pairing().id() + "/leaving"));
            weiLin.submit(leaving, "/conclusion");
            assertThat(weiLin.open(tool.at("/journal")).text()).contains("The first ones go after March 1, 2029.");

            until(tool, LocalDate.of(2029, 3, 1));
            run(tool);
            assertThat(tool.count("journal_entry", "1 = 1")).isEqualTo(1);
            until(tool, LocalDate.of(2029, 3, 2));
            run(tool);
            assertThat(tool.count("journal_entry", "1 = 1")).isZero();
        }
    }

    @Test
    void an_errand_that_is_to_stop_stops() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser weiLin = Pair.begun(tool).weiLin();
            write(weiLin, tool, "Still here.");
            weiLin.submit(weiLin.open(tool.at("/journal/keeping")), "/keeping", Map.of("keeping", "ONE_YEAR"));
            until(tool, LocalDate.of(2028, 1, 1));
            errand(tool).work().run(() -> true);
            assertThat(tool.count("journal_entry", "1 = 1")).isEqualTo(1);
        }
    }

    private static void run(RunningTool tool) {
        AtOnce.call(List.of(1, 2, 3), run -> {
            errand(tool).work().run(() -> false);
            return run;
        });
    }

    private static Errand.Daily errand(RunningTool tool) {
        return (Errand.Daily) new JournalErrand(GuardedStore.of(tool.store(), Purpose.TIDYING), tool.clock()).errand();
    }

    private static void write(Browser browser, RunningTool tool, String words) {
        Page form = browser.open(tool.at("/journal/new"));
        assertThat(browser.submit(form, "/journal", Map.of("text", words)).status())
                .isEqualTo(200);
    }
}
