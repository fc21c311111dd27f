package ca.learningpartners.lti.ags;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Decides the timestamps of scores. A platform ignores a score that is not newer than the one it has, and some (Moodle)
 * compare whole seconds only. Whoever queues scores keeps the last timestamp per line item and person beside them.
 */
public final class ScoreTimes {
    private ScoreTimes() {}

    /**
     * The timestamp for the next score of one person in one column: now, or if that falls into the second of the
     * previous one, or before it, the beginning of the second after that.
     *
     * @param previous the timestamp sent last, if any was
     * @param now the moment by the tool's clock
     * @return with milliseconds, and in a later second than the previous one
     */
    public static Instant next(Optional<Instant> previous, Instant now) {
        Instant earliest = previous.map(
                        sent -> sent.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
                .orElse(Instant.MIN);
        Instant rounded = now.truncatedTo(ChronoUnit.MILLIS);
        return rounded.isBefore(earliest) ? earliest : rounded;
    }
}
