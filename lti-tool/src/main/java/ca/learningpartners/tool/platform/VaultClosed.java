package ca.learningpartners.tool.platform;

/** The tool's own keys cannot be used: the secret key they are sealed with is missing, is another, or is not safe. */
public final class VaultClosed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in the words the command line's sentences are found by. */
    public enum Reason {
        /** Keys are sealed, and there is no secret key. */
        MISSING,
        /** The secret key is not the one the keys are sealed with. */
        OTHER,
        /** What is stored was changed after it was sealed. */
        DAMAGED,
        /** Other accounts of the machine can read the file of the secret key. */
        READABLE,
        /** The file of the secret key holds something else. */
        MALFORMED
    }

    private final Reason reason;
    private final String what;

    /**
     * A refusal to go on.
     *
     * @param what the file or the sealed thing it is about
     */
    VaultClosed(Reason reason, String what) {
        super("The tool's own keys are closed: " + reason + ", " + what + ". Maybe lti-tool doctor says more?");
        this.reason = reason;
        this.what = what;
    }

    public Reason reason() {
        return reason;
    }

    public String what() {
        return what;
    }
}
