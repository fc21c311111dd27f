package ca.learningpartners.mentorship.program;

/**
 * One rule of a program and who may change it.
 *
 * @param value in the unit of the key, within what the key {@linkplain PolicyKey#allows allows}
 */
public record Policy(PolicyKey key, int value, PolicyMode mode) {

    public Policy {
        if (!key.allows(value)) {
            throw new IllegalArgumentException(
                    key + " = " + value + " makes no sense: from " + key.least() + " to " + key.most() + " does.");
        }
    }

    /** Whether a district may have a value of its own. */
    public boolean isOpen() {
        return mode != PolicyMode.LOCKED;
    }
}
