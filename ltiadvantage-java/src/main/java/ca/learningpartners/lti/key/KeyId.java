package ca.learningpartners.lti.key;

/**
 * The name of a key within one key set (its {@code kid}).
 *
 * @param value from 1 to 255 characters
 */
public record KeyId(String value) {
    public KeyId {
        if (value.isEmpty() || value.length() > 255) {
            throw new IllegalArgumentException("A key id has " + value.length()
                    + " characters and must have from 1 to 255. Maybe the token names no key?");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
