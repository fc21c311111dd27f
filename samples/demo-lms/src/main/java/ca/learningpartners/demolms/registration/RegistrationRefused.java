package ca.learningpartners.demolms.registration;

/** A registration request that lacks something; the message says what, for the tool's developer. */
public final class RegistrationRefused extends Exception {

    private static final long serialVersionUID = 1;

    public RegistrationRefused(String message) {
        super(message);
    }
}
