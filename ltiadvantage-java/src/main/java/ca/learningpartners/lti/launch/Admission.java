package ca.learningpartners.lti.launch;

/**
 * What {@link LaunchVerifier#admit} decided. A refusal is a value here, because what was written for it must be kept: a
 * used nonce stays used, and a new deployment waits for approval.
 */
public sealed interface Admission {
    /** The launch is let in. */
    record Admitted(Launch launch) implements Admission {}

    /** It is not. */
    record Refused(LaunchRefused reason) implements Admission {}
}
