package ca.learningpartners.lti.deeplink;

/** A choice the platform has said it would not take; nothing was signed. The person can choose something else. */
public final class DeepLinkingRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** What the platform would not take. */
    public enum Reason {
        /** An item of this kind. */
        TYPE_NOT_ACCEPTED,
        /** More than one item. */
        SEVERAL_NOT_ACCEPTED,
        /** A gradebook column with a link. */
        LINE_ITEM_NOT_ACCEPTED
    }

    private final Reason reason;

    DeepLinkingRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What the platform would not take; choose the words for the person by it. */
    public Reason reason() {
        return reason;
    }
}
