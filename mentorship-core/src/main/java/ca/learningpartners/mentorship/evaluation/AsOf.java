package ca.learningpartners.mentorship.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The last day that counts, where the program is. What happened or was noted after it does not count, though it is known
 * by now: figures of a past day come out as they would have on that day.
 */
public record AsOf(LocalDate day, ZoneId zone) {

    /** The first moment that does not count any more. */
    public Instant end() {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean counts(Instant moment) {
        return moment.isBefore(end());
    }

    public boolean counts(LocalDate other) {
        return !other.isAfter(day);
    }

    /** On which day a moment falls. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The same of one there may not be. */
    public @Nullable LocalDate maybeDayOf(@Nullable Instant moment) {
        return moment == null ? null : dayOf(moment);
    }
}
