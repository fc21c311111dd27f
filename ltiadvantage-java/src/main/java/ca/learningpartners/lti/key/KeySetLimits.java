package ca.learningpartners.lti.key;

import java.time.Duration;

/**
 * How politely platforms' key sets are fetched.
 *
 * @param fresh how long a fetched set is used without asking again
 * @param stale how long after its fetch it may still be used while the platform can't be reached; at least fresh
 * @param failurePause how long a failed fetch is not tried again
 * @param unknownKeyPause how long a key id that was just looked for in vain is not looked for again
 * @param refetchesPerMinute how many fetches unknown key ids may cause per key set and minute
 */
public record KeySetLimits(
        Duration fresh, Duration stale, Duration failurePause, Duration unknownKeyPause, int refetchesPerMinute) {
    public KeySetLimits {
        if (stale.compareTo(fresh) < 0) {
            throw new IllegalArgumentException(
                    "stale is " + stale + " and must be at least fresh, " + fresh + ". Maybe they are swapped?");
        }
        if (refetchesPerMinute < 1) {
            throw new IllegalArgumentException("refetchesPerMinute is " + refetchesPerMinute
                    + " and must be at least 1, or no platform could change its keys.");
        }
    }

    /** An hour fresh, a day stale; pauses of 5 and 30 seconds; 6 refetches a minute. */
    public static KeySetLimits defaults() {
        return new KeySetLimits(
                Duration.ofHours(1), Duration.ofDays(1), Duration.ofSeconds(5), Duration.ofSeconds(30), 6);
    }
}
