package ca.learningpartners.lti.registration;

/**
 * One place within a platform where the tool was installed: a school, a course, an account. Unique within one
 * registration only.
 *
 * @param value from 1 to 255 characters
 */
public record DeploymentId(String value) {
    /** The longest id the specification allows, in characters. */
    public static final int LONGEST = 255;

    public DeploymentId {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A deployment id has " + value.length()
                    + " characters and must have from 1 to " + LONGEST + ". Maybe it was left out?");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A deployment id holds a control character. Maybe a line break was copied too?");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
