package ca.learningpartners.demolms.access;

/** Something a tool signed or asked for that cannot be accepted; the message says why, for the tool's developer. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final String error;

    public Refused(String error, String why) {
        super(why);
        this.error = error;
    }

    /** The code OAuth has for it, e.g. {@code invalid_client}. */
    public String error() {
        return error;
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
