package ca.learningpartners.tool.viewer;

/** Nobody is signed in here, or no longer. */
public final class SignedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignedOut() {
        super("signed out", null, false, false);
    }
}
