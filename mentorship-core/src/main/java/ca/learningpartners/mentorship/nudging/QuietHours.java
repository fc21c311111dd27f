package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.program.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When nobody is nudged: at night, on weekends and on statutory holidays, by the person's own clock.
 *
 * @param from the first quiet minute of an evening
 * @param until the first minute of a morning that is not quiet; earlier than {@code from}
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** From eight in the evening until seven in the morning. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0));

    public QuietHours {
        if (!until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Quiet from " + from + " until " + until + " leaves no hour of the day. Maybe 20:00 to 07:00?");
        }
    }

    /** Whether somebody who lives by that clock is left in peace at a moment. */
    public boolean cover(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        LocalTime time = there.toLocalTime();
        return time.isBefore(until) || !time.isBefore(from) || !WorkingDays.includes(there.toLocalDate());
    }

    /** The first moment from that one on at which somebody who lives by that clock may be written to. */
    public Instant over(Instant moment, ZoneId zone) {
        if (!cover(moment, zone)) {
            return moment;
        }
        ZonedDateTime there = moment.atZone(zone);
        LocalDate day = there.toLocalTime().isBefore(until)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        while (!WorkingDays.includes(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(until).atZone(zone).toInstant();
    }
}
