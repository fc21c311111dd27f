package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.RegistrationId;
import java.util.Locale;
import java.util.Optional;

/** What was known of a login or launch by the time it was refused, and what may still help. */
record Circumstances(
        Optional<RegistrationId> registration,
        Optional<DeploymentId> deployment,
        Optional<MessageType> message,
        Optional<Locale> locale,
        Optional<ReturnAddress> wayBack,
        Optional<LoginAgain> again,
        Optional<PlatformStorage> storage) {

    static final Circumstances UNKNOWN = at(Optional.empty());

    static Circumstances of(RegistrationId registration) {
        return at(Optional.of(registration));
    }

    private static Circumstances at(Optional<RegistrationId> registration) {
        return new Circumstances(
                registration,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
