package ca.learningpartners.lti.launch;

import static ca.learningpartners.lti.launch.LaunchRule.fault;
import static ca.learningpartners.lti.launch.LaunchRule.fine;
import static ca.learningpartners.lti.launch.LaunchRule.require;

import ca.learningpartners.lti.key.KeyId;
import ca.learningpartners.lti.key.KeySetUnavailable;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import java.security.PublicKey;
import java.util.Optional;

/** The checks that the token was signed by the platform. */
final class SignatureRules {
    private SignatureRules() {}

    /**
     * The token is three parts of base64url, the first two of them JSON objects.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#id-token">1EdTech Security Framework 1.0, 5.1.2</a>
     * @see <a href="https://www.rfc-editor.org/rfc/rfc7519#section-7.2">RFC 7519, 7.2</a>
     */
    static Optional<String> tokenIsReadable(LaunchAttempt attempt) {
        Optional<String> text = attempt.form().filled("id_token");
        if (text.isEmpty()) {
            return fault("id_token is missing or given twice");
        }
        Optional<IdToken> token = IdToken.parse(text.get());
        token.ifPresent(attempt::establish);
        return require(token.isPresent(), "id_token of " + text.get().length() + " characters is not a readable JWT");
    }

    /**
     * The algorithm is one this registration allows.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, step 6</a>
     */
    static Optional<String> algorithmIsAllowed(LaunchAttempt attempt) {
        String named = attempt.token().headerText("alg").orElse("");
        Optional<SigningAlgorithm> allowed =
                SigningAlgorithm.named(named).filter(attempt.registration().algorithms()::contains);
        allowed.ifPresent(attempt::establish);
        return require(allowed.isPresent(), "alg is " + Trace.quote(named));
    }

    /**
     * The token names its key.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url">1EdTech Security Framework 1.0, 6.3</a>
     */
    static Optional<String> keyIsNamed(LaunchAttempt attempt) {
        return require(keyId(attempt).isPresent(), "the token's header has no usable kid");
    }

    /**
     * The named key is in the platform's key set. An outage is left to {@link #keysAreAvailable}.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url">1EdTech Security Framework 1.0, 6.3</a>
     */
    static Optional<String> keyIsKnown(LaunchAttempt attempt) {
        KeyId id = new KeyId(keyId(attempt).orElseThrow());
        try {
            Optional<PublicKey> key = attempt.grounds()
                    .keySets()
                    .find(attempt.registration().endpoints().keySet(), id);
            key.ifPresent(attempt::establish);
            return require(key.isPresent(), "kid " + Trace.quote(id.value()) + " is not in the platform's key set");
        } catch (KeySetUnavailable e) {
            attempt.keysUnavailable(String.valueOf(e.getMessage()));
            return fine();
        }
    }

    /**
     * The signature is that key's. Without a key there is nothing to say here; the next check then refuses.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, step 1</a>
     * @see <a href="https://www.rfc-editor.org/rfc/rfc7515#section-5.2">RFC 7515, 5.2</a>
     */
    static Optional<String> signatureIsGood(LaunchAttempt attempt) {
        if (attempt.key().isEmpty()) {
            return fine();
        }
        boolean good = Signature.isGood(
                attempt.token(), attempt.algorithm(), attempt.key().get());
        if (good) {
            attempt.prove();
        }
        return require(good, "the signature is not that of the named key");
    }

    /**
     * The platform's key set could be had, now or earlier.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url">1EdTech Security Framework 1.0, 6.3</a>
     */
    static Optional<String> keysAreAvailable(LaunchAttempt attempt) {
        return require(
                attempt.key().isPresent(), "no key set: " + attempt.keyOutage().orElse("unknown reason"));
    }

    private static Optional<String> keyId(LaunchAttempt attempt) {
        return attempt.token().headerText("kid").filter(kid -> !kid.isEmpty() && kid.length() <= 255);
    }
}
