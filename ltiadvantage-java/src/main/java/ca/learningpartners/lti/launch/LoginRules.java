package ca.learningpartners.lti.launch;

import static ca.learningpartners.lti.launch.LaunchRule.fault;
import static ca.learningpartners.lti.launch.LaunchRule.fine;
import static ca.learningpartners.lti.launch.LaunchRule.require;

import ca.learningpartners.lti.registration.Registration;
import java.util.Optional;

/** The checks that tie a launch to the login that began it. */
final class LoginRules {
    private LoginRules() {}

    /**
     * The state is one this tool sealed, and its registration still lets launches in.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-3-authentication-response">1EdTech Security
     *     Framework 1.0, 5.1.1.3</a>
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#prohibiting-the-login-csrf-vulnerability">1EdTech
     *     Security Framework 1.0, 7.3.1</a>
     */
    static Optional<String> stateIsOurs(LaunchAttempt attempt) {
        Optional<LoginState> state =
                attempt.form().given("state").flatMap(attempt.grounds().states()::open);
        if (state.isEmpty()) {
            return fault("state is missing, altered or not from here");
        }
        Optional<Registration> registration = attempt.grounds()
                .registrations()
                .find(state.get().registration())
                .filter(Registration::isActive)
                .filter(r -> r.clientId().equals(state.get().clientId()));
        registration.ifPresent(r -> attempt.establish(state.get(), r));
        if (state.get().isOverBy(attempt.now())) {
            return fault("state has expired");
        }
        return require(registration.isPresent(), "the registration of this login is no longer there or active");
    }

    /**
     * The login began in this browser: it brings the cookie, or from a page of ours what the platform kept for it.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#prohibiting-the-login-csrf-vulnerability">1EdTech
     *     Security Framework 1.0, 7.3.1</a>
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-10.12">RFC 6749, 10.12</a>
     */
    static Optional<String> browserIsTheSame(LaunchAttempt attempt) {
        boolean same = attempt.evidence().bindingCookies().stream()
                .anyMatch(cookie -> Secrets.same(
                        Secrets.fingerprint(cookie), attempt.state().browserFingerprint()));
        return require(same || isKeptByPlatform(attempt), withoutProof(attempt));
    }

    private static boolean isKeptByPlatform(LaunchAttempt attempt) {
        LoginState state = attempt.state();
        return state.storageFrame().isPresent()
                && attempt.cameFromOurPage()
                && attempt.form()
                        .filled(PlatformStorage.FIELD)
                        .filter(kept ->
                                Secrets.same(kept, attempt.grounds().states().storageProof(state)))
                        .isPresent();
    }

    private static String withoutProof(LaunchAttempt attempt) {
        String cookie = attempt.evidence().bindingCookies().isEmpty()
                ? "the browser sent no binding cookie"
                : "the binding cookie is not the one of this login";
        return attempt.wasAskedOfStorage() ? cookie + ", and the platform's storage does not hold its value" : cookie;
    }

    /**
     * The platform did not answer with an error instead of a token.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-error-response">1EdTech Security
     *     Framework 1.0, 5.1.1.5</a>
     * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#AuthError">OpenID Connect Core 1.0,
     *     3.1.2.6</a>
     */
    static Optional<String> platformReportsNoError(LaunchAttempt attempt) {
        return attempt.form().values().containsKey("error")
                ? fault("the platform answered "
                        + Trace.quote(attempt.form().given("error").orElse("error")))
                : fine();
    }
}
