package ca.learningpartners.lti.key;

/** Something sealed does not open. The message names it and what may help, never any of its text. */
public final class SealNotOpened extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Why it does not. */
    public enum Reason {
        /** It was sealed with another key: the right one opens it. */
        OTHER_KEY,
        /** It was changed, cut off, put in the place of another, or never sealed: no key opens it. */
        DAMAGED
    }

    private final Reason reason;

    private SealNotOpened(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static SealNotOpened otherKey(String name) {
        return new SealNotOpened(
                Reason.OTHER_KEY, name + " was sealed with another key. Maybe give the key it was sealed with?");
    }

    static SealNotOpened damaged(String name) {
        return new SealNotOpened(
                Reason.DAMAGED, name + " is not what was sealed under this name. Maybe restore it from a backup?");
    }

    /** Why it does not open, and so what may help. */
    public Reason reason() {
        return reason;
    }
}
