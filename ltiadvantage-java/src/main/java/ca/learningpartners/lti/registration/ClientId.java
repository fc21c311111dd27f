package ca.learningpartners.lti.registration;

/**
 * The name a platform gave this tool when it was registered. Unique within one issuer only.
 *
 * @param value from 1 to 255 characters
 */
public record ClientId(String value) {
    /** The longest id accepted, in characters. */
    public static final int LONGEST = 255;

    public ClientId {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A client id has " + value.length()
                    + " characters and must have from 1 to " + LONGEST + ". Maybe it was left out?");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A client id holds a control character. Maybe a line break was copied too?");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
