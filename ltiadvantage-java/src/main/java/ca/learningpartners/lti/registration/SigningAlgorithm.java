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
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512,
    ES256,
    ES384,
    ES512;

    /** The algorithm of that exact name, case included. */
    public static Optional<SigningAlgorithm> named(String name) {
        return Stream.of(values()).filter(a -> a.name().equals(name)).findFirst();
    }
}
