package ca.learningpartners.mentorship.access;

/**
 * Somebody reached for what is there and not theirs to see or to change. Whoever answers says what they would say if it
 * were not there at all; so it carries no word of what it was.
 */
public final class NotForYou extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotForYou() {
        super("not for you", null, false, false);
    }
}
