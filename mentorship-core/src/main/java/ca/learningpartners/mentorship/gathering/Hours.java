package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.LocalTimes;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When a gathering is held: one day, from an hour to an hour, on the clock of the place.
 *
 * @param end later than {@code start}, on the same day
 */
public record Hours(LocalDate day, LocalTime start, LocalTime end, ZoneId zone) {

    public Hours {
        start = start.truncatedTo(ChronoUnit.MINUTES);
        end = end.truncatedTo(ChronoUnit.MINUTES);
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "Hours from " + start + " to " + end + " end before they begin. Maybe the two are swapped?");
        }
    }

    /**
     * Hours as somebody asks for them.
     *
     * @throws RefusedException {@code gathering-ends-before} with both times; {@code time-skipped} where clocks are set
     *     forward over one of them
     */
    public static Hours of(LocalDate day, LocalTime start, LocalTime end, ZoneId zone) {
        if (!end.isAfter(start)) {
            throw new RefusedException("gathering-ends-before", start, end);
        }
        LocalTimes.moment(day.atTime(start), zone);
        LocalTimes.moment(day.atTime(end), zone);
        return new Hours(day, start, end, zone);
    }

    public Instant startsAt() {
        return day.atTime(start).atZone(zone).toInstant();
    }

    public Instant endsAt() {
        return day.atTime(end).atZone(zone).toInstant();
    }

    /** How long it lasts by the clock on the wall, in minutes. */
    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }
}
