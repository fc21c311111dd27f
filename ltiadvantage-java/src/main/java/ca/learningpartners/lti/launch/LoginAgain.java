package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.http.QueryBuilder;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A login that can be begun again: sent to the tool's login address, the fields start the same launch anew. In a new
 * window it gets by without anything of the platform's page around it. A platform whose hints are good once (Moodle)
 * may answer with an error of its own.
 *
 * @param fields the parameters of the login request, in order; without {@code lti_storage_target}
 */
public record LoginAgain(Map<String, String> fields) {
    public LoginAgain {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The address that begins the login, for an ordinary link. A form would not do on a page with the policy
     * {@code form-action 'self'}: browsers apply it to every redirect, and the login leads on to the platform.
     *
     * @param login the tool's login address, absolute or as seen from the page
     * @see <a href="https://www.w3.org/TR/CSP3/#directive-form-action">CSP 3, form-action</a>
     */
    public URI from(URI login) {
        QueryBuilder address = new QueryBuilder(login);
        fields.forEach(address::with);
        return address.toUri();
    }

    static LoginAgain of(LoginState state, LoginHints hints, Registration registration) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("iss", registration.issuer());
        fields.put("client_id", state.clientId().value());
        fields.put("login_hint", hints.login());
        hints.message().ifPresent(hint -> fields.put("lti_message_hint", hint));
        fields.put("target_link_uri", hints.target());
        state.deployment().map(DeploymentId::value).ifPresent(id -> fields.put("lti_deployment_id", id));
        return new LoginAgain(fields);
    }

    /** Leaves out the values, which say who logs in. */
    @Override
    public String toString() {
        return "LoginAgain" + fields.keySet();
    }
}
