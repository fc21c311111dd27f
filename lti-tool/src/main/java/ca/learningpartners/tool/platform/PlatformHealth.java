package ca.learningpartners.tool.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a platform has been doing lately.
 *
 * @param keys its public keys
 * @param token its tokens
 * @param clockAhead how far its clock was ahead of ours when it last told the time, negative if behind
 * @param readings what came of reading its courses' rosters, the latest reading of each course
 * @param scores what became of the completions for its gradebooks
 */
public record PlatformHealth(
        Asked keys, Asked token, Optional<Duration> clockAhead, List<Readings> readings, Scores scores) {

    /** Beyond this launches are refused. */
    public static final Duration MOST_SKEW = Duration.ofSeconds(60);

    /**
     * Something that is asked for again and again.
     *
     * @param given when it was last given
     * @param refused when it last was not
     * @param why why it then was not
     */
    public record Asked(Optional<Instant> given, Optional<Instant> refused, String why) {
        /** Whether it was not given when it was last asked for. */
        public boolean isFailing() {
            return refused.filter(at -> given.filter(at::isBefore).isEmpty()).isPresent();
        }
    }

    /**
     * Courses whose latest reading ended alike.
     *
     * @param reason why it failed; empty if it did not
     * @param latest when the latest of them ended
     */
    public record Readings(String outcome, String reason, int courses, Instant latest) {}

    /**
     * The completions for gradebooks.
     *
     * @param sent when one was last taken
     * @param waiting how many are on their way
     * @param due when the first of them is tried, or should have been
     * @param refused how many were not taken for good, by reason
     */
    public record Scores(Optional<Instant> sent, int waiting, Optional<Instant> due, Map<String, Integer> refused) {}

    /** Whether the two clocks agree well enough for launches, as far as is known. */
    public boolean clocksAgree() {
        return clockAhead.filter(ahead -> ahead.abs().compareTo(MOST_SKEW) > 0).isEmpty();
    }
}
