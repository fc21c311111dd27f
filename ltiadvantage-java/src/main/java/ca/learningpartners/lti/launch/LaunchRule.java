package ca.learningpartners.lti.launch;

import java.util.Optional;

/**
 * One check of a launch.
 *
 * @param error what a launch that fails it is refused with
 * @param check finds the fault, told for the trace without names or tokens; nothing if there is none
 */
record LaunchRule(LaunchError error, Check check) {
    interface Check {
        Optional<String> findFault(LaunchAttempt attempt);
    }

    static Optional<String> fine() {
        return Optional.empty();
    }

    static Optional<String> fault(String detail) {
        return Optional.of(detail);
    }

    static Optional<String> require(boolean condition, String otherwise) {
        return condition ? Optional.empty() : Optional.of(otherwise);
    }
}
