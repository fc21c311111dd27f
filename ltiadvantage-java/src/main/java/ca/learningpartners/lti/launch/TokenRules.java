package ca.learningpartners.lti.launch;

import static ca.learningpartners.lti.launch.LaunchRule.fault;
import static ca.learningpartners.lti.launch.LaunchRule.require;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that the token is for this tool, for now, and for this login. */
final class TokenRules {
    /** How far the platform's clock may be off, in seconds. */
    static final long LEEWAY = 60;
    /** How old a token may be, in seconds. */
    static final long OLDEST = 3600;

    private TokenRules() {}

    /**
     * The issuer is the platform's, to the letter.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, step 2</a>
     */
    static Optional<String> issuerIsThePlatform(LaunchAttempt attempt) {
        return require(isText(attempt, "iss", attempt.registration().issuer()), "iss is not the registration's issuer");
    }

    /**
     * The audience holds our client id; who is authorised, if named, is us; other audiences besides must name them.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, steps 3 to 5</a>
     */
    static Optional<String> audienceIsThisTool(LaunchAttempt attempt) {
        String clientId = attempt.registration().clientId().value();
        Set<String> audiences = audiences(attempt.claims().node("aud"));
        if (!audiences.contains(clientId)) {
            return fault("aud does not hold our client id");
        }
        if (attempt.claims().has("azp")) {
            return require(isText(attempt, "azp", clientId), "azp is not our client id");
        }
        return require(audiences.size() == 1, "aud has " + audiences.size() + " different entries and azp is missing");
    }

    /**
     * The token has not expired, give or take a minute.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, step 7</a>
     */
    static Optional<String> hasNotExpired(LaunchAttempt attempt) {
        return attempt.claims()
                .seconds("exp")
                .filter(exp -> exp <= now(attempt) - LEEWAY)
                .map(exp -> "exp is " + (now(attempt) - exp) + " s ago");
    }

    /**
     * The token was not issued in the future, nor is yet to become valid, give or take a minute.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, step 8</a>
     * @see <a href="https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5">RFC 7519, 4.1.5</a>
     */
    static Optional<String> isNotFromTheFuture(LaunchAttempt attempt) {
        long latest = now(attempt) + LEEWAY;
        return beyond(attempt, "iat", latest).or(() -> beyond(attempt, "nbf", latest));
    }

    /**
     * The token says when it was issued, within the hour, and when it ends.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, step 8</a>
     */
    static Optional<String> isDated(LaunchAttempt attempt) {
        Optional<Long> issued = attempt.claims().seconds("iat");
        if (issued.isEmpty() || !attempt.claims().has("exp")) {
            return fault("exp or iat is missing");
        }
        return require(issued.get() >= now(attempt) - OLDEST, "iat is more than " + OLDEST + " s ago");
    }

    /**
     * The nonce is the one this login sent.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, step 9</a>
     */
    static Optional<String> nonceIsOfThisLogin(LaunchAttempt attempt) {
        return require(
                isText(attempt, "nonce", attempt.state().nonce().value()),
                "nonce is missing or not the one of this login");
    }

    /**
     * The nonce was never used; now it is.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech Security
     *     Framework 1.0, 5.1.3, step 9</a>
     */
    static Optional<String> nonceIsUnused(LaunchAttempt attempt) {
        LoginState state = attempt.state();
        return require(attempt.grounds().nonces().consume(state.nonce(), state.expires()), "nonce was used before");
    }

    private static Optional<String> beyond(LaunchAttempt attempt, String claim, long latest) {
        return attempt.claims()
                .seconds(claim)
                .filter(moment -> moment > latest)
                .map(moment -> claim + " is " + (moment - latest + LEEWAY) + " s in the future");
    }

    /** One that is named twice is one. */
    private static Set<String> audiences(@Nullable JsonNode node) {
        if (node == null || !node.isArray()) {
            return node != null && node.isTextual() ? Set.of(node.textValue()) : Set.of();
        }
        Set<String> audiences = new HashSet<>();
        node.forEach(one -> audiences.add(one.isTextual() ? one.textValue() : ""));
        return audiences;
    }

    private static boolean isText(LaunchAttempt attempt, String claim, String expected) {
        JsonNode node = attempt.claims().node(claim);
        return node != null && node.isTextual() && node.textValue().equals(expected);
    }

    private static long now(LaunchAttempt attempt) {
        return attempt.now().getEpochSecond();
    }
}
