package ca.learningpartners.lti.key;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hears how fetching the platforms' key sets goes, for a page about their health. Called by many threads. */
public interface KeySetEvents {
    /** Nobody listens. */
    KeySetEvents NONE = new KeySetEvents() {};

    /**
     * A key set was fetched.
     *
     * @param clockAhead how far the platform's clock is ahead of ours, negative if behind; empty if it did not tell
     */
    default void fetched(URI keySet, Instant at, Optional<Duration> clockAhead) {}

    /**
     * A key set could not be had. Launches still pass while the one fetched before may stand in.
     *
     * @param why in technical words, naming the host and never a token
     */
    default void failed(URI keySet, Instant at, String why) {}
}
