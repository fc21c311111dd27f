package ca.learningpartners.mentorship.nudging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:15, 2026-11-24T10:15",
        "2026-11-24T07:00, 2026-11-24T07:00",
        "2026-11-24T06:59, 2026-11-24T07:00",
        "2026-11-24T20:00, 2026-11-25T07:00",
        "2026-11-27T20:00, 2026-11-30T07:00",
        "2026-11-28T12:00, 2026-11-30T07:00",
        "2026-12-24T23:00, 2026-12-28T07:00",
        "2027-03-13T12:00, 2027-03-15T07:00"
    })
    void theyAreOverOnTheNextWorkingMorning(LocalDateTime moment, LocalDateTime over) {
        assertThat(QuietHours.USUAL.over(at(moment), VANCOUVER)).isEqualTo(at(over));
        assertThat(QuietHours.USUAL.cover(at(over), VANCOUVER)).isFalse();
    }

    private static Instant at(LocalDateTime there) {
        return there.atZone(VANCOUVER).toInstant();
    }
}
