package ca.learningpartners.lti.launch;

/** A claim is there, but is not the kind of JSON value it must be. */
public final class WrongClaimType extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongClaimType(String claim, String expected) {
        super(claim + " is not " + expected, null, false, false);
    }
}
