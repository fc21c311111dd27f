package ca.learningpartners.mentorship.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Until when somebody's journal is kept. */
class JournalClockTest {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    /** The evening of the leap day, there; the next day in most of the world. */
    private static final Instant LEAP_DAY = Instant.parse("2028-03-01T04:30:00Z");

    @Test
    void what_is_kept_a_year_is_kept_through_its_last_day_where_the_program_lives() {
        JournalClock clock = clock(Keeping.ONE_YEAR, true, Optional.empty());
        assertThat(clock.lastDay(LEAP_DAY)).contains(LocalDate.of(2029, 2, 28));
        assertThat(clock.isDue(LEAP_DAY, Instant.parse("2029-03-01T07:59:59Z"))).isFalse();
        assertThat(clock.isDue(LEAP_DAY, Instant.parse("2029-03-01T08:00:00Z"))).isTrue();
    }

    @Test
    void what_is_kept_until_deleted_is_never_due() {
        assertThat(clock(Keeping.UNTIL_DELETED, false, Optional.of(LocalDate.EPOCH))
                        .lastDay(LEAP_DAY))
                .isEmpty();
    }

    @Test
    void nothing_is_due_by_the_usual_clock_while_a_partnership_stands() {
        assertThat(clock(Keeping.AFTER_PARTNERSHIP, true, Optional.of(LocalDate.EPOCH))
                        .lastDay(LEAP_DAY))
                .isEmpty();
    }

    @Test
    void and_two_years_after_the_last_one_ended_or_after_it_was_written_whichever_is_later() {
        LocalDate before = LocalDate.of(2027, 6, 30);
        LocalDate after = LocalDate.of(2028, 6, 30);
        assertThat(clock(Keeping.AFTER_PARTNERSHIP, false, Optional.of(after)).lastDay(LEAP_DAY))
                .contains(LocalDate.of(2030, 6, 30));
        assertThat(clock(Keeping.AFTER_PARTNERSHIP, false, Optional.of(before)).lastDay(LEAP_DAY))
                .contains(LocalDate.of(2030, 2, 28));
        assertThat(clock(Keeping.AFTER_PARTNERSHIP, false, Optional.empty()).lastDay(LEAP_DAY))
                .contains(LocalDate.of(2030, 2, 28));
    }

    private static JournalClock clock(Keeping keeping, boolean partnered, Optional<LocalDate> ended) {
        return new JournalClock(keeping, partnered, ended, VANCOUVER);
    }
}
