package ca.learningpartners.tool.platform;

/** A key that others are sealed with cannot be used: it is missing, is another, or is not safe. */
public final class VaultClosed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Which key it is about. */
    public enum Kind {
        /** The one the tool's own keys are sealed with. */
        SECRET_KEY,
        /** The master keys of what people write for few. */
        CONTENT_KEY
    }

    /** What is wrong, in the words the command line's sentences are found by. */
    public enum Reason {
        /** Something is sealed, and there is no key. */
        MISSING,
        /** The key is not the one it is sealed with. */
        OTHER,
        /** What is stored was changed after it was sealed. */
        DAMAGED,
        /** Other accounts of the machine can read the file of the key. */
        READABLE,
        /** The file of the key holds something else. */
        MALFORMED
    }

    private final Kind kind;
    private final Reason reason;
    private final String what;

    /**
     * A refusal to go on.
     *
     * @param what the file or the sealed thing it is about
     */
    VaultClosed(Kind kind, Reason reason, String what) {
        super(kind + " cannot be used: " + reason + ", " + what + ". Maybe lti-tool doctor says more?");
        this.kind = kind;
        this.reason = reason;
        this.what = what;
    }

    public Kind kind() {
        return kind;
    }

    public Reason reason() {
        return reason;
    }

    public String what() {
        return what;
    }
}
