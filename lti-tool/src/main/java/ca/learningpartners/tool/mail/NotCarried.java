package ca.learningpartners.tool.mail;

/**
 * That a mail was not taken. Its reason is a word of ours and the server's number, never the server's sentence: that
 * may repeat an address.
 */
final class NotCarried extends Exception {

    private static final long serialVersionUID = 1L;

    /** What failed, and so what is to be done. */
    enum Fault {
        /** This mail will never be taken. */
        MAIL,
        /** This mail was not taken this time. */
        MAIL_FOR_NOW,
        /** The server did not take anything. */
        SERVER
    }

    /** The connection ended while a mail was handed over. */
    static final String LOST = "connection-lost";

    private final Fault fault;
    private final String reason;

    NotCarried(Fault fault, String reason, Throwable cause) {
        super(reason, cause);
        this.fault = fault;
        this.reason = reason;
    }

    NotCarried(Fault fault, String reason) {
        super(reason);
        this.fault = fault;
        this.reason = reason;
    }

    Fault fault() {
        return fault;
    }

    String reason() {
        return reason;
    }

    /** Whether nobody knows if the server took it. */
    boolean isDoubtful() {
        return reason.equals(LOST);
    }
}
