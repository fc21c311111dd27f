package ca.learningpartners.lti.launch;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that ties a login to the browser it began in. It lives in a cookie of that browser; a login carries only
 * its fingerprint. One browser keeps one binding, so that several tabs may log in at once.
 *
 * @param value 43 base64url characters, 256 random bits
 */
public record BrowserBinding(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    public BrowserBinding {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("A browser binding of " + value.length()
                    + " characters is not 43 base64url characters. Maybe the cookie was made by something else?");
        }
    }

    /** A binding for a browser that has none. */
    static BrowserBinding random() {
        return new BrowserBinding(Secrets.random(32));
    }

    /** The first well-formed binding among what a browser sent. */
    static Optional<BrowserBinding> among(Collection<String> cookieValues) {
        return cookieValues.stream()
                .filter(BrowserBinding::isWellFormed)
                .findFirst()
                .map(BrowserBinding::new);
    }

    String fingerprint() {
        return Secrets.fingerprint(value);
    }

    private static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** Leaves out the secret, so that it can't slip into a log. */
    @Override
    public String toString() {
        return "BrowserBinding[secret]";
    }
}
