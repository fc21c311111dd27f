package ca.learningpartners.tool.mail;

import java.time.Duration;

/** How long a mail that was not taken rests, and when it has been tried often enough. */
final class Patience {

    /** About three days, with the pauses below. */
    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Patience() {}

    /** Twice as long after each attempt, from a minute to six hours. */
    static Duration after(int attempt) {
        Duration ours = FIRST.multipliedBy(1L << Math.min(attempt - 1, 20));
        return ours.compareTo(LONGEST) > 0 ? LONGEST : ours;
    }
}
