package ca.learningpartners.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two years, one further, five in all. */
class MentorTermTest {

    private static final Program PROGRAM = Program.of(
            ProgramTemplate.newest("bcssa").orElseThrow(), new ProgramId("bcssa-2024"), LocalDate.of(2024, 8, 1));

    @ParameterizedTest
    @CsvSource({
        "2024-09-10, 0, false, 2026-09-09",
        "2024-09-10, 0, true, 2027-09-09",
        "2024-02-29, 0, false, 2026-02-27",
        "2024-02-29, 0, true, 2027-02-27",
        "2024-12-31, 0, false, 2026-12-30",
        "2024-09-10, 1460, false, 2025-09-10",
        "2024-09-10, 1460, true, 2025-09-10",
        "2024-09-10, 1826, true, 2024-09-09",
        "2024-09-10, 9999, true, 2002-04-25"
    })
    void theLastDayIsTheEarlierOfTheTermAndOfTheMostInAll(
            LocalDate begun, long daysBefore, boolean further, LocalDate lastDay) {
        MentorTerm term = MentorTerm.of(PROGRAM, begun, further, daysBefore);
        assertThat(term.lastDay()).isEqualTo(lastDay);
        assertThat(term.isOver(lastDay)).isFalse();
        assertThat(term.isOver(lastDay.plusDays(1))).isTrue();
    }

    @Test
    void aFurtherTermIsAskedForHalfAYearBeforeTheEndAndUntilNothingIsLeftOfIt() {
        MentorTerm term = MentorTerm.of(PROGRAM, LocalDate.of(2024, 9, 10), false, 0);
        assertThat(term.isAsked(LocalDate.of(2026, 3, 8))).isFalse();
        assertThat(term.mayGoOn(LocalDate.of(2026, 3, 8))).isTrue();
        assertThat(term.isAsked(LocalDate.of(2026, 3, 9))).isTrue();
        assertThat(term.isAsked(LocalDate.of(2026, 9, 10))).isTrue();
        assertThat(term.isAsked(LocalDate.of(2027, 9, 9))).isTrue();
        assertThat(term.isAsked(LocalDate.of(2027, 9, 10))).isFalse();
        assertThat(MentorTerm.of(PROGRAM, LocalDate.of(2024, 9, 10), true, 0).isAsked(LocalDate.of(2026, 9, 1)))
                .isFalse();
    }

    @Test
    void whoHasUsedUpFiveYearsIsAskedForNothing() {
        MentorTerm term = MentorTerm.of(PROGRAM, LocalDate.of(2024, 9, 10), false, 3 * 365 + 1);
        assertThat(term.mostEnds()).isEqualTo(LocalDate.of(2026, 9, 9));
        assertThat(term.isAsked(LocalDate.of(2026, 9, 1))).isFalse();
        assertThat(term.isAllUsedUp(LocalDate.of(2026, 9, 10))).isTrue();
    }

    /** However a term falls in the calendar, it is as long as it says, and what came before takes off exactly as much. */
    @Test
    void aTermNeverLastsLongerThanTwoYearsOrFiveInAll() {
        for (LocalDate begun = LocalDate.of(2023, 1, 1); begun.getYear() < 2029; begun = begun.plusDays(1)) {
            for (long before : new long[] {0, 1, 365, 1000, 1825}) {
                MentorTerm term = MentorTerm.of(PROGRAM, begun, false, before);
                assertThat(term.lastDay()).isBefore(begun.plusMonths(24));
                assertThat(term.mostEnds().plusDays(before + 1)).isEqualTo(begun.plusMonths(60));
                assertThat(MentorTerm.of(PROGRAM, begun, true, before).lastDay())
                        .isAfterOrEqualTo(term.lastDay())
                        .isBefore(begun.plusMonths(36));
            }
        }
    }
}
