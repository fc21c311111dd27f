package ca.learningpartners.mentorship.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.store.Invented;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The line on which two partners see the way they have come. */
class ProgressTest {

    private static final Rhythm MONTHLY = Rhythm.of(Invented.program(Invented.PROGRAM));
    private static final LocalDate BEGUN = LocalDate.of(2026, 9, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 12, 10);

    @Test
    void a_contact_carries_as_many_days_as_the_rhythm_and_no_further_than_today() {
        Progress progress = drawn(List.of(day(11, 25), day(9, 10)), List.of(), List.of());
        assertThat(progress.contacts()).containsExactly(day(9, 10), day(11, 25));
        assertThat(progress.carried())
                .containsExactly(stretch(day(9, 10), day(10, 10)), stretch(day(11, 25), day(12, 11)));
    }

    @Test
    void contacts_in_rhythm_make_one_stretch() {
        Progress progress = drawn(List.of(day(9, 10), day(10, 10), day(10, 10), day(11, 1)), List.of(), List.of());
        assertThat(progress.carried()).containsExactly(stretch(day(9, 10), day(12, 1)));
        assertThat(progress.contacts()).hasSize(4);
    }

    @Test
    void what_a_pause_takes_out_a_contact_carries_longer() {
        Progress progress = drawn(List.of(day(9, 10)), List.of(stretch(day(9, 20), day(10, 20))), List.of());
        assertThat(progress.carried()).containsExactly(stretch(day(9, 10), day(11, 9)));
        Progress open = drawn(List.of(day(9, 10)), List.of(stretch(day(9, 20), null)), List.of());
        assertThat(open.carried()).containsExactly(stretch(day(9, 10), NOW.plusDays(1)));
        assertThat(open.pauses()).containsExactly(stretch(day(9, 20), NOW.plusDays(1)));
    }

    @Test
    void the_line_reaches_to_the_last_milestone_of_the_coming_year() {
        Progress.Step june = new Progress.Step("June", LocalDate.of(2027, 6, 1), false);
        Progress.Step far = new Progress.Step("Far", LocalDate.of(2030, 1, 1), false);
        Progress.Step reached = new Progress.Step("Reached", day(10, 1), true);
        Progress progress = drawn(List.of(), List.of(), List.of(june, far, reached));
        assertThat(progress.until()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(progress.milestones()).containsExactly(reached, june);
        assertThat(progress.place(BEGUN)).isZero();
        assertThat(progress.place(progress.until())).isEqualTo(1);
        assertThat(progress.place(LocalDate.of(2020, 1, 1))).isZero();
        assertThat(progress.place(LocalDate.of(2040, 1, 1))).isEqualTo(1);
    }

    @Test
    void every_month_is_counted_also_those_without_a_contact() {
        assertThat(drawn(List.of(day(9, 1), day(9, 30), day(12, 1)), List.of(), List.of())
                        .months())
                .containsExactly(
                        new Progress.Month(YearMonth.of(2026, 9), 2),
                        new Progress.Month(YearMonth.of(2026, 10), 0),
                        new Progress.Month(YearMonth.of(2026, 11), 0),
                        new Progress.Month(YearMonth.of(2026, 12), 1));
    }

    @Test
    void a_line_of_one_day_can_be_drawn() {
        Progress progress = Progress.drawn(NOW, NOW, MONTHLY, List.of(NOW), List.of(), List.of(), List.of());
        assertThat(progress.place(NOW)).isZero();
        assertThat(progress.most()).isEqualTo(1);
    }

    private static Progress drawn(List<LocalDate> contacts, List<Days> pauses, List<Progress.Step> milestones) {
        return Progress.drawn(BEGUN, NOW, MONTHLY, contacts, pauses, milestones, List.of());
    }

    private static Days stretch(LocalDate from, @Nullable LocalDate until) {
        return new Days(from, until);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
