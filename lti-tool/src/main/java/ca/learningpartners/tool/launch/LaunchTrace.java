package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.RegistrationId;
import java.util.Optional;

/**
 * What came of a login or launch. The steps need no note of their own: the checks run in the order of the codes.
 *
 * @param error why it was refused; empty if it was let in
 * @param registration the platform, as far as it is known
 * @param deployment the place in the platform, if it came so far
 * @param message what kind of message it is, if it came so far
 * @param detail what exactly, without names and tokens
 */
record LaunchTrace(
        Optional<LaunchError> error,
        Optional<RegistrationId> registration,
        Optional<DeploymentId> deployment,
        Optional<MessageType> message,
        String detail) {

    static LaunchTrace of(Launch launch) {
        return new LaunchTrace(
                Optional.empty(),
                Optional.of(launch.registration()),
                Optional.of(launch.deployment()),
                Optional.of(launch.message()),
                "let in");
    }

    static LaunchTrace of(LaunchRefused refused) {
        return new LaunchTrace(
                Optional.of(refused.error()),
                refused.registration(),
                refused.deployment(),
                refused.message(),
                refused.detail());
    }

    static LaunchTrace of(LaunchError error, String detail) {
        return new LaunchTrace(Optional.of(error), Optional.empty(), Optional.empty(), Optional.empty(), detail);
    }
}
