package ca.learningpartners.lti.service;

import ca.learningpartners.lti.registration.RegistrationId;
import java.time.Instant;

/** Hears how the services of the platforms are doing, for a page about their health. Called by many threads. */
public interface ServiceEvents {
    /** Nobody listens. */
    ServiceEvents NONE = new ServiceEvents() {};

    /** A platform gave a token. */
    default void tokenObtained(RegistrationId registration, Instant at) {}

    /** A call failed for good, after whatever was tried again. */
    default void failed(RegistrationId registration, Instant at, ServiceFailed why) {}
}
