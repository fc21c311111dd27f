package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.RegistrationId;
import java.util.Locale;
import java.util.Optional;

/** What was known of a login or launch by the time it was refused. */
record Circumstances(
        Optional<RegistrationId> registration,
        Optional<DeploymentId> deployment,
        Optional<MessageType> message,
        Optional<Locale> locale) {

    static final Circumstances UNKNOWN =
            new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Circumstances of(RegistrationId registration) {
        return new Circumstances(Optional.of(registration), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
