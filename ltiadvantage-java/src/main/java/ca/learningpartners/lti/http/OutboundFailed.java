package ca.learningpartners.lti.http;

/** A call to a platform that brought no answer. The message names the host and never a token. */
public final class OutboundFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        /** The network policy forbids the address; nothing was sent. */
        ADDRESS_REFUSED,
        /** The name is unknown, or nobody answers there, or the connection broke. */
        UNREACHABLE,
        /** The platform was slower than the limits allow. */
        TIMED_OUT,
        /**
         * As many calls are under way as the tool makes at once, to this platform or in all, and none ended in time.
         * Nothing was sent, and nothing is known about the platform; later it may well go through.
         */
        NO_CONNECTION_FREE,
        /** The platform sent more than the limits allow. */
        TOO_LARGE
    }

    private final Reason reason;

    OutboundFailed(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why there is no answer. */
    public Reason reason() {
        return reason;
    }
}
