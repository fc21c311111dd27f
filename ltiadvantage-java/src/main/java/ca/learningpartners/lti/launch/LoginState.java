package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import java.time.Instant;
import java.util.Optional;

/**
 * A login under way: what the launch that ends it must match, and what it takes to begin it again.
 *
 * @param targetLinkFingerprint of the address the login said it leads to
 * @param browserFingerprint of the binding of the browser it began in
 * @param storageFrame the platform's frame that may hold a value for this login
 * @param hints empty if they are too long to travel along
 */
record LoginState(
        RegistrationId registration,
        ClientId clientId,
        Nonce nonce,
        Optional<DeploymentId> deployment,
        String targetLinkFingerprint,
        String browserFingerprint,
        Instant expires,
        Optional<String> storageFrame,
        Optional<LoginHints> hints) {

    boolean isOverBy(Instant now) {
        return !now.isBefore(expires);
    }
}
