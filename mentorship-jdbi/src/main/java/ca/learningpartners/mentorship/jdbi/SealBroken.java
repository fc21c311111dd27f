package ca.learningpartners.mentorship.jdbi;

/** Something sealed does not open: it was changed, stands in another place than its own, or its key is gone. */
public final class SealBroken extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SealBroken(String message) {
        super(message);
    }
}
