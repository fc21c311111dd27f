package ca.learningpartners.lti.http;

import java.time.Duration;

/**
 * How long and how much one streamed answer may be.
 *
 * @param total the longest time from asking to the end of the body, the reader's own work included
 * @param maxBytes the longest body, in bytes; one more byte ends the call
 */
public record StreamLimits(Duration total, long maxBytes) {
    public StreamLimits {
        HttpLimits.requirePositive("total", total);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes + " and must be at least 1 byte.");
        }
    }
}
