package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.RegistrationId;
import java.net.URI;
import java.util.Optional;

/**
 * Where to send the browser next in a login, and the binding to leave with it in a cookie.
 *
 * @param registration the platform it goes to
 * @param location the platform's authorization address with the request in its query
 * @param binding to be set as a cookie that comes back on the platform's cross-site POST
 * @param deposit what a page of the tool should leave in the platform's storage on the way; empty where the platform
 *     offers none, and then a plain redirect to the location is the answer
 */
public record LoginRedirect(
        RegistrationId registration, URI location, BrowserBinding binding, Optional<StorageDeposit> deposit) {

    /** Leaves out the address, whose query says who logs in and holds the secrets of this login. */
    @Override
    public String toString() {
        return "LoginRedirect[to " + registration + "]";
    }
}
