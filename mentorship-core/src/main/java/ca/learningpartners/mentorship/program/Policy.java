package ca.learningpartners.mentorship.program;

/**
 * One rule of a program and who may change it.
 *
 * @param value in the unit of the key, 0 or more
 */
public record Policy(PolicyKey key, int value, PolicyMode mode) {

    public Policy {
        if (value < 0) {
            throw new IllegalArgumentException(key + " = " + value + " is below zero.");
        }
    }
}
