package ca.learningpartners.lti.launch;

/**
 * What to leave in the platform's storage before a login goes on.
 *
 * @param storage where
 * @param value the proof that the login began in this browser; good for this one login, and no use without its state
 */
public record StorageDeposit(PlatformStorage storage, String value) {
    /** Leaves out the secret, so that it can't slip into a log. */
    @Override
    public String toString() {
        return "StorageDeposit[" + storage + "]";
    }
}
