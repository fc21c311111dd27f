package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.http.WebAddress;
import java.net.URI;
import java.util.Optional;

/**
 * Where a platform lets the tool look at its registration later, and change it. Keep the token like a password.
 *
 * @param address the platform's {@code registration_client_uri}
 * @param token its {@code registration_access_token}; a platform that gives none (Canvas) takes an access token for
 *     its own scope instead, see {@link #withToken}
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#tool-configuration-from-the-platform">LTI Dynamic
 *     Registration 1.0, 2.3</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7592">RFC 7592</a>
 */
public record RegistrationAccess(URI address, Optional<String> token) {
    public RegistrationAccess {
        WebAddress.require("The address of a registration", address);
    }

    /** The same place, entered with that token. */
    public RegistrationAccess withToken(String other) {
        return new RegistrationAccess(address, Optional.of(other));
    }

    /** Leaves out the address and the token: the one may hold the other. */
    @Override
    public String toString() {
        return "RegistrationAccess[at " + address.getHost() + "]";
    }
}
