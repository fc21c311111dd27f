package ca.learningpartners.mentorship.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What a time on the clock means on the days on which clocks are changed. */
class LocalTimesTest {

    /** A zone whose rules of that year will not change any more. */
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @Test
    void inTheHourThatIsMissingThereIsNoTimeAndTheNextOneIsNamed() {
        assertThatThrownBy(() -> LocalTimes.moment(LocalDateTime.of(2024, 3, 10, 2, 30), TORONTO))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("time-skipped");
                    assertThat(refused.refusal().details())
                            .containsExactly(LocalTime.of(2, 30), LocalTime.of(3, 0), LocalDate.of(2024, 3, 10));
                });
        assertThat(LocalTimes.moment(LocalDateTime.of(2024, 3, 10, 3, 0), TORONTO))
                .isEqualTo(Instant.parse("2024-03-10T07:00:00Z"));
    }

    @Test
    void ofTheHourThatComesTwiceItIsTheFirst() {
        assertThat(LocalTimes.moment(LocalDateTime.of(2024, 11, 3, 1, 30), TORONTO))
                .isEqualTo(Instant.parse("2024-11-03T05:30:00Z"));
    }

    @Test
    void whereClocksNeverChangeEveryTimeIsThereOnce() {
        ZoneId creston = ZoneId.of("America/Creston");
        assertThat(LocalTimes.moment(LocalDateTime.of(2024, 3, 10, 2, 30), creston))
                .isEqualTo(Instant.parse("2024-03-10T09:30:00Z"));
        assertThat(LocalTimes.moment(LocalDateTime.of(2024, 11, 3, 1, 30), creston))
                .isEqualTo(Instant.parse("2024-11-03T08:30:00Z"));
    }
}
