package ca.learningpartners.tool.gradebook;

import java.time.Duration;
import java.util.Optional;

/** How long a score that did not get through rests, and when it has been tried often enough. */
final class Patience {

    /** About ten days, with the pauses below. */
    static final int MOST_ATTEMPTS = 40;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Patience() {}

    /** Twice as long after each attempt, from a minute to six hours; longer only if the platform asks for it. */
    static Duration after(int attempt, Optional<Duration> asked) {
        int doublings = Math.min(attempt - 1, 20);
        Duration ours = FIRST.multipliedBy(1L << doublings);
        Duration bounded = ours.compareTo(LONGEST) > 0 ? LONGEST : ours;
        return asked.filter(theirs -> theirs.compareTo(bounded) > 0).orElse(bounded);
    }
}
