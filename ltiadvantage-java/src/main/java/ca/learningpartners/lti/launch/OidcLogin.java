package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.http.QueryBuilder;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.ToolAddress;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The start of every message: a platform sends a browser here, and we send it back to be identified.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-1-third-party-initiated-login">1EdTech Security
 *     Framework 1.0, 5.1.1.1</a>
 */
public final class OidcLogin {
    private static final int LONGEST = 8_000;

    private final Registrations registrations;
    private final ToolAddress tool;
    private final LoginStates states;

    /**
     * Logins to this tool.
     *
     * @param states sealed with the key the {@link LaunchVerifier} opens them with
     */
    public OidcLogin(Registrations registrations, ToolAddress tool, LoginStates states) {
        this.registrations = registrations;
        this.tool = tool;
        this.states = states;
    }

    /**
     * Answers a login request, whether it came by GET or POST.
     *
     * @param parameters the query or form parameters, decoded
     * @param bindingCookies the values of the binding cookie this browser sent; empty if none
     * @throws LaunchRefused with L-101 to L-104
     */
    public LoginRedirect start(Map<String, List<String>> parameters, Collection<String> bindingCookies) {
        Parameters login = new Parameters(parameters);
        String issuer = issuer(login);
        String hint = required(login, "login_hint");
        String target = required(login, "target_link_uri");
        requireReasonable(login);
        Registration registration = registrationFor(issuer, login.filled("client_id"));
        if (!tool.covers(target)) {
            throw refused(LaunchError.FOREIGN_TARGET, "target_link_uri is not on this tool", registration.id());
        }
        BrowserBinding binding = BrowserBinding.among(bindingCookies).orElseGet(BrowserBinding::random);
        LoginState state = new LoginState(
                registration.id(),
                registration.clientId(),
                Nonce.random(),
                deploymentOf(login, registration.id()),
                Secrets.fingerprint(target),
                binding.fingerprint(),
                states.expiry(),
                PlatformStorage.frame(login),
                LoginHints.of(hint, login.given("lti_message_hint"), target));
        return new LoginRedirect(
                registration.id(),
                authorization(registration, state, hint, login.given("lti_message_hint")),
                binding,
                PlatformStorage.of(state, registration)
                        .map(storage -> new StorageDeposit(storage, states.storageProof(state))));
    }

    private Registration registrationFor(String issuer, Optional<String> clientId) {
        List<Registration> known = registrations.withIssuer(issuer).stream()
                .filter(r ->
                        clientId.isEmpty() || clientId.get().equals(r.clientId().value()))
                .toList();
        List<Registration> active =
                known.stream().filter(Registration::isActive).toList();
        if (active.size() > 1) {
            throw refused(
                    LaunchError.AMBIGUOUS_PLATFORM, active.size() + " registrations for this issuer, no client_id");
        }
        return active.stream().findFirst().orElseThrow(() -> unknown(issuer, clientId, known));
    }

    private static LaunchRefused unknown(String issuer, Optional<String> clientId, List<Registration> inactive) {
        if (!inactive.isEmpty()) {
            Registration one = inactive.get(0);
            return refused(LaunchError.UNKNOWN_PLATFORM, "the registration is " + one.status(), one.id());
        }
        return refused(
                LaunchError.UNKNOWN_PLATFORM,
                "no registration for issuer " + Trace.quote(issuer)
                        + clientId.map(id -> " with client_id " + Trace.quote(id))
                                .orElse(""));
    }

    /**
     * The authentication request.
     *
     * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request">1EdTech Security
     *     Framework 1.0, 5.1.1.2</a>
     */
    private URI authorization(Registration registration, LoginState state, String hint, Optional<String> messageHint) {
        QueryBuilder query = new QueryBuilder(registration.endpoints().authorization())
                .with("scope", "openid")
                .with("response_type", "id_token")
                .with("response_mode", "form_post")
                .with("prompt", "none")
                .with("client_id", registration.clientId().value())
                .with("redirect_uri", tool.launch().toString())
                .with("login_hint", hint)
                .with("nonce", state.nonce().value())
                .with("state", states.seal(state));
        messageHint.ifPresent(value -> query.with("lti_message_hint", value));
        return query.toUri();
    }

    private static Optional<DeploymentId> deploymentOf(Parameters login, RegistrationId registration) {
        Optional<String> sent = login.filled("lti_deployment_id");
        try {
            return sent.map(DeploymentId::new);
        } catch (IllegalArgumentException e) {
            throw refused(LaunchError.LOGIN_INCOMPLETE, "lti_deployment_id cannot be one", registration);
        }
    }

    /** It is looked up, and not every store can be asked for a control character. */
    private static String issuer(Parameters login) {
        String issuer = required(login, "iss");
        if (issuer.chars().anyMatch(Character::isISOControl)) {
            throw refused(LaunchError.LOGIN_INCOMPLETE, "iss holds a control character");
        }
        return issuer;
    }

    /** All of it goes into one address; browsers and servers carry about 16 KB of that. */
    private static void requireReasonable(Parameters login) {
        int length = login.values().values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (length > LONGEST) {
            throw refused(LaunchError.LOGIN_INCOMPLETE, "the login's parameters have " + length + " characters");
        }
    }

    private static String required(Parameters login, String name) {
        return login.filled(name)
                .orElseThrow(() -> refused(LaunchError.LOGIN_INCOMPLETE, name + " is missing or given twice"));
    }

    private static LaunchRefused refused(LaunchError error, String detail) {
        return new LaunchRefused(error, detail, Circumstances.UNKNOWN);
    }

    private static LaunchRefused refused(LaunchError error, String detail, RegistrationId registration) {
        return new LaunchRefused(error, detail, Circumstances.of(registration));
    }
}
