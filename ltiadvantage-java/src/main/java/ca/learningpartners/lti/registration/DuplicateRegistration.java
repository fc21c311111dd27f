package ca.learningpartners.lti.registration;

/** Two registrations would have the same issuer and client id, so that a launch could mean either. */
public final class DuplicateRegistration extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Thrown by a store. */
    public DuplicateRegistration(Registration refused) {
        super("Another registration already has the issuer " + refused.issuer() + " and the client id "
                + refused.clientId() + ". Maybe change that one instead?");
    }
}
