package ca.learningpartners.lti.registration;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The tool's own name for a registration; it stays when the platform's addresses change.
 *
 * @param value from 1 to 64 letters, digits, dots, hyphens or underscores
 */
public record RegistrationId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public RegistrationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A registration id of " + value.length()
                    + " characters is not from 1 to 64 letters, digits, dots, hyphens or underscores."
                    + " Maybe use RegistrationId.random()?");
        }
    }

    /** A new id that no other registration has. */
    public static RegistrationId random() {
        return new RegistrationId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
