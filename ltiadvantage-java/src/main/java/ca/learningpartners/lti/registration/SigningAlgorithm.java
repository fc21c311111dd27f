package ca.learningpartners.lti.registration;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signature algorithms a registration may allow. There is no constant for {@code none} or the shared-secret
 * family (HS256 and its like), so that they can't be allowed by mistake.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
 *     Framework 1.0, 5.1.3</a>
 */
public enum SigningAlgorithm {
    /** RSA, PKCS #1, SHA-256: what nearly every platform uses. */
    RS256,
    /** RSA, PKCS #1, SHA-384. */
    RS384,
    /** RSA, PKCS #1, SHA-512. */
    RS512,
    /** RSA, PSS, SHA-256. */
    PS256,
    /** RSA, PSS, SHA-384. */
    PS384,
    /** RSA, PSS, SHA-512. */
    PS512,
    /** Elliptic curve P-256, SHA-256. */
    ES256,
    /** Elliptic curve P-384, SHA-384. */
    ES384,
    /** Elliptic curve P-521, SHA-512. */
    ES512;

    /** The algorithm of that exact name, case included. */
    public static Optional<SigningAlgorithm> named(String name) {
        return Stream.of(values()).filter(a -> a.name().equals(name)).findFirst();
    }
}
