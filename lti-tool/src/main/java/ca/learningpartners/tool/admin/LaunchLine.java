package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.launch.LaunchError;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * A login or launch, by the reference the person read on the screen.
 *
 * @param code why it was refused; empty if it was let in
 * @param platform the name of the registration, if it came so far and the registration is still there
 * @param deployment the place in the platform, if it came so far
 * @param message the kind of message, if it came so far
 * @param millis how long it took, if that was noted
 * @param detail what exactly, without names and tokens
 */
public record LaunchLine(
        String reference,
        ZonedDateTime at,
        Optional<String> code,
        Optional<String> registration,
        Optional<String> platform,
        Optional<String> deployment,
        Optional<String> message,
        Optional<Long> millis,
        String detail) {

    Optional<LaunchError> error() {
        return code.flatMap(known -> Arrays.stream(LaunchError.values())
                .filter(error -> error.code().equals(known))
                .findFirst());
    }
}
