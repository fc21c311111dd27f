package ca.learningpartners.lti.person;

/**
 * The platform's name for a person (its {@code sub}). Opaque; the same within one registration only, and where an
 * issuer is shared by many schools, within one deployment only.
 *
 * @param value from 1 to 255 characters
 */
public record Subject(String value) {
    /** The longest subject the specification allows, in characters. */
    public static final int LONGEST = 255;

    public Subject {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A subject has " + value.length()
                    + " characters and must have from 1 to " + LONGEST + ". Maybe the visitor is anonymous?");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
