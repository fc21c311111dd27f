package ca.learningpartners.lti.launch;

import java.util.regex.Pattern;

/**
 * A number used once: made at login, brought back inside the signed token, consumed at launch.
 *
 * @param value from 22 to 64 base64url characters, 128 random bits or more
 */
public record Nonce(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22,64}");

    public Nonce {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A nonce of " + value.length()
                    + " characters is not from 22 to 64 base64url characters. Maybe it was not made here?");
        }
    }

    /** A new nonce of 192 random bits. */
    static Nonce random() {
        return new Nonce(Secrets.random(24));
    }
}
