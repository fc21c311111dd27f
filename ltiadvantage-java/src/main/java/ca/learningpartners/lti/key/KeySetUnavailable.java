package ca.learningpartners.lti.key;

/** A platform's key set can't be had, and none is remembered that could stand in. */
public final class KeySetUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    KeySetUnavailable(String why) {
        super(why);
    }
}
