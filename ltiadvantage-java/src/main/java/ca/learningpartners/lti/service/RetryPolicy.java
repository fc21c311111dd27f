package ca.learningpartners.lti.service;

import java.time.Duration;

/**
 * How often a call is made anew while the caller waits, and how long is paused in between: each pause up to twice
 * as long as the one before, and by chance up to half shorter, so that many tools do not come back all at once.
 *
 * @param attempts how many times a call is made in all, at least 1
 * @param firstPause the pause after the first attempt, at most
 * @param longestPause the longest pause; a platform that asks for a longer one is not called again, the caller
 *     learns of it instead
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {
    public RetryPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException(
                    "attempts is " + attempts + " and must be at least 1. Maybe use RetryPolicy.once()?");
        }
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("The pauses are " + firstPause + " to " + longestPause
                    + " and must be from zero up. Maybe they are swapped?");
        }
    }

    /** Three attempts, with pauses of half a second and one second; never a pause of more than five seconds. */
    public static RetryPolicy defaults() {
        return new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(5));
    }

    /** One attempt: for those who come back later by themselves, such as a queue. */
    public static RetryPolicy once() {
        return new RetryPolicy(1, Duration.ZERO, Duration.ZERO);
    }

    /**
     * The pause after that many attempts.
     *
     * @param chance from 0 (the longest) up to 1 (half of that)
     */
    Duration pauseAfter(int attempt, double chance) {
        double doubled = firstPause.toMillis() * Math.pow(2, attempt - 1);
        double bounded = Math.min(doubled, longestPause.toMillis());
        return Duration.ofMillis(Math.round(bounded * (1 - chance / 2)));
    }
}
