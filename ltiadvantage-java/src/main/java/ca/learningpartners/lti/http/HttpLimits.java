package ca.learningpartners.lti.http;

import java.time.Duration;

/**
 * How long and how much the tool listens to a platform.
 *
 * @param connect the longest wait for a connection
 * @param total the longest wait for the whole answer, body included; at most half of it is spent waiting for one of
 *     the tool's other calls to end
 * @param maxBytes the largest body, in bytes; one more byte ends the call
 */
public record HttpLimits(Duration connect, Duration total, int maxBytes) {
    public HttpLimits {
        requirePositive("connect", connect);
        requirePositive("total", total);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes + " and must be at least 1 byte.");
        }
    }

    /** Three seconds to connect, ten in all, at most 512 KiB. */
    public static HttpLimits defaults() {
        return new HttpLimits(Duration.ofSeconds(3), Duration.ofSeconds(10), 512 * 1024);
    }

    static void requirePositive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + " and must be longer than zero.");
        }
    }
}
