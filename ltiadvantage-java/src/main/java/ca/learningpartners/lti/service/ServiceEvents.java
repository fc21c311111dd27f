package ca.learningpartners.lti.service;

import ca.learningpartners.lti.registration.RegistrationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hears how the services of the platforms are doing, for a page about their health. Called by many threads. */
public interface ServiceEvents {
    /** Nobody listens. */
    ServiceEvents NONE = new ServiceEvents() {};

    /**
     * A platform gave a token.
     *
     * @param clockAhead how far its clock is ahead of ours, negative if behind; empty if it did not tell
     */
    default void tokenObtained(RegistrationId registration, Instant at, Optional<Duration> clockAhead) {}

    /** A platform gave no token. The call it was for may be made anew. */
    default void tokenFailed(RegistrationId registration, Instant at, ServiceFailed why) {}

    /** A call failed for good, after whatever was tried again. */
    default void failed(RegistrationId registration, Instant at, ServiceFailed why) {}
}
