package ca.learningpartners.lti.deeplink;

import java.time.Instant;
import java.util.Optional;

/**
 * From when until when something is possible; an end that is left out is open.
 *
 * @param start the first moment
 * @param end the last moment, not before the first
 */
public record DateRange(Optional<Instant> start, Optional<Instant> end) {
    public DateRange {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("The range ends at " + end.get() + ", before it starts at " + start.get()
                    + ". Maybe the two are swapped?");
        }
    }

    /** Possible from that moment on. */
    public static DateRange from(Instant start) {
        return new DateRange(Optional.of(start), Optional.empty());
    }

    /** Possible until that moment. */
    public static DateRange until(Instant end) {
        return new DateRange(Optional.empty(), Optional.of(end));
    }
}
