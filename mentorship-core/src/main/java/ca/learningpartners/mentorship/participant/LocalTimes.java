package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * What a time on somebody's clock means. Where clocks are set forward, an hour is missing: a time in it is refused. Where
 * they are set back, an hour comes twice: a time in it is the first of the two.
 */
public final class LocalTimes {

    private LocalTimes() {}

    /**
     * The moment it is when the clock of a zone shows a time.
     *
     * @throws RefusedException {@code time-skipped}, with the time and the next one there is as details
     */
    public static Instant moment(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        if (change != null && change.isGap()) {
            ZonedDateTime next = change.getInstant().atZone(zone);
            throw new RefusedException("time-skipped", time.toLocalTime(), next.toLocalTime(), next.toLocalDate());
        }
        return time.atZone(zone).toInstant();
    }
}
