package ca.learningpartners.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The working days of British Columbia against the province's published lists and the almanac. */
class WorkingDaysTest {

    @Test
    void thePublishedHolidaysOf2026AreTheHolidays() {
        assertThat(WorkingDays.holidays(2026)).containsExactlyInAnyOrder(days("""
                2026-01-01 2026-02-16 2026-04-03 2026-05-18 2026-07-01 2026-08-03
                2026-09-07 2026-09-30 2026-10-12 2026-11-11 2026-12-25"""));
    }

    @Test
    void thePublishedHolidaysOf2027AreTheHolidaysAndThoseOnAWeekendAreObservedOnMonday() {
        assertThat(WorkingDays.holidays(2027)).containsExactlyInAnyOrder(days("""
                2027-01-01 2027-02-15 2027-03-26 2027-05-24 2027-07-01 2027-08-02
                2027-09-06 2027-09-30 2027-10-11 2027-11-11 2027-12-27"""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-29",
                "2025-04-18",
                "2026-04-03",
                "2027-03-26",
                "2028-04-14",
                "2029-03-30",
                "2030-04-19",
                "2035-03-23",
                "2038-04-23",
                "2285-03-20"
            })
    void goodFridayIsTwoDaysBeforeEasterOfTheAlmanac(LocalDate goodFriday) {
        assertThat(WorkingDays.holidays(goodFriday.getYear())).contains(goodFriday);
        assertThat(WorkingDays.includes(goodFriday)).isFalse();
        assertThat(WorkingDays.includes(goodFriday.plusDays(3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 10, 2026-12-04",
        "2026-11-21, 10, 2026-12-04",
        "2026-12-18, 10, 2027-01-05",
        "2026-09-25, 3, 2026-10-01",
        "2027-12-24, 1, 2027-12-28",
        "2027-12-30, 1, 2027-12-31",
        "2027-12-31, 1, 2028-01-04",
        "2028-02-28, 1, 2028-02-29",
        "2026-07-01, 0, 2026-07-01"
    })
    void workingDaysAreCountedFromTheNextDayOn(LocalDate from, int days, LocalDate expected) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(expected);
    }

    @Test
    void aCountIsNeverBelowZero() {
        assertThatThrownBy(() -> WorkingDays.after(LocalDate.of(2026, 11, 21), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every year the rule can be asked about has eleven holidays, all on weekdays, and counting adds up. */
    @Test
    void elevenHolidaysFallOnElevenWeekdaysInEveryYear() {
        for (int year = 2023; year < 2200; year++) {
            assertThat(WorkingDays.holidays(year))
                    .as("year %d", year)
                    .hasSize(11)
                    .allMatch(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
            LocalDate last = LocalDate.of(year, 12, 31);
            LocalDate step = LocalDate.of(year - 1, 12, 31);
            for (LocalDate next = WorkingDays.after(step, 1); !next.isAfter(last); next = WorkingDays.after(next, 1)) {
                assertThat(WorkingDays.after(step, 1)).isEqualTo(next);
                assertThat(WorkingDays.includes(next)).isTrue();
                step = next;
            }
        }
    }

    private static LocalDate[] days(String text) {
        return Stream.of(text.split("\\s+")).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
