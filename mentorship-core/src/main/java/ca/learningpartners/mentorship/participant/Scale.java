package ca.learningpartners.mentorship.participant;

/** The small whole-number scales of the forms. */
final class Scale {

    private Scale() {}

    static void require(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("The " + what + " is " + value + ", not " + min + " to " + max + ".");
        }
    }
}
