package ca.learningpartners.lti.launch;

import java.util.Optional;

/**
 * One check of a launch.
 *
 * @param error what a launch that fails it is refused with
 * @param inStore whether it asks or changes what the nodes of the tool share, and so belongs in their transaction
 * @param check finds the fault, told for the trace without names or tokens; nothing if there is none
 */
record LaunchRule(LaunchError error, boolean inStore, Check check) {
    /** A check of the message alone. */
    LaunchRule(LaunchError error, Check check) {
        this(error, false, check);
    }

    interface Check {
        Optional<String> findFault(LaunchAttempt attempt);
    }

    static LaunchRule inStore(LaunchError error, Check check) {
        return new LaunchRule(error, true, check);
    }

    /** The refusal of an attempt that does not pass. */
    Optional<LaunchRefused> refusal(LaunchAttempt attempt) {
        try {
            return check.findFault(attempt).map(fault -> attempt.refused(error, fault));
        } catch (WrongClaimType e) {
            return Optional.of(attempt.refused(LaunchError.WRONG_TYPE, String.valueOf(e.getMessage())));
        }
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
