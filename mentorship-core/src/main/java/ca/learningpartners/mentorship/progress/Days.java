package ca.learningpartners.mentorship.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days, such as a leave during which nobody counts.
 *
 * @param from the first day of it
 * @param until the first day after it, so that an empty stretch begins and ends on the same day; null if it has no end yet
 */
public record Days(LocalDate from, @Nullable LocalDate until) {

    public Days {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A stretch of days from " + from + " cannot be over by " + until
                    + ". Maybe the two are the wrong way round?");
        }
    }

    /**
     * The days a stretch of time touches: the day it began on counts, the day it ended on does not.
     *
     * @param until null if it goes on
     */
    public static Days between(Instant from, @Nullable Instant until, ZoneId calendar) {
        return new Days(
                LocalDate.ofInstant(from, calendar), until == null ? null : LocalDate.ofInstant(until, calendar));
    }

    /** Whether a day is one of them. */
    public boolean include(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
