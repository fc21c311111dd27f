package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A login that can be begun again: posted to the tool's login address, the fields start the same launch anew. In a new
 * window it gets by without anything of the platform's page around it. A platform whose hints are good once (Moodle)
 * may answer with an error of its own.
 *
 * @param fields the parameters of the login request, in order; without {@code lti_storage_target}
 */
public record LoginAgain(Map<String, String> fields) {
    public LoginAgain {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
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
}
