package ca.learningpartners.tool.viewer;

/** Somebody is signed in, but the tool does not know yet which participant that is. */
public final class NotYetKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYetKnown() {
        super("not yet known", null, false, false);
    }
}
