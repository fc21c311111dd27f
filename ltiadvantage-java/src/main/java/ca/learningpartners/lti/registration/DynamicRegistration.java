package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.registration.RegistrationFailed.Reason;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Registers the tool with a platform that asked for it, so that nobody copies addresses by hand. The platform opens
 * the tool's registration address with the address of its own configuration; the tool reads that, introduces itself,
 * and learns its client id. Who may start this (a single-use invite) is the caller's business.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
public final class DynamicRegistration {
    private final OutboundHttp http;
    private final ToolConfiguration tool;

    /**
     * Registers this tool.
     *
     * @param http calls the platform, under the tool's network policy
     * @param tool what the platform is told
     */
    public DynamicRegistration(OutboundHttp http, ToolConfiguration tool) {
        this.http = http;
        this.tool = tool;
    }

    /**
     * Registers the tool.
     *
     * @param openidConfiguration the {@code openid_configuration} the platform gave
     * @param registrationToken the {@code registration_token} it gave, if any; without one none is sent (Brightspace)
     * @param status the status of the new registration: {@code ACTIVE} if the invite approved it beforehand
     * @return the agreement, not stored yet
     * @throws RegistrationFailed with the reason, and the platform's own words if it had any
     */
    public Outcome register(URI openidConfiguration, Optional<String> registrationToken, RegistrationStatus status)
            throws RegistrationFailed {
        PlatformConfiguration platform = PlatformConfiguration.read(openidConfiguration, fetch(openidConfiguration));
        ObjectNode answer = introduce(platform, registrationToken);
        ClientId clientId = text(answer, "client_id", ClientId.LONGEST)
                .map(ClientId::new)
                .orElseThrow(() -> new RegistrationFailed(
                        Reason.ANSWER_INVALID, "the platform's answer has no usable client_id", ""));
        Registration registration = new Registration(
                RegistrationId.random(),
                openidConfiguration.getHost(),
                platform.issuer(),
                clientId,
                platform.endpoints(),
                platform.algorithms(),
                status,
                platform.productFamily());
        return new Outcome(registration, deployment(answer));
    }

    private String fetch(URI address) throws RegistrationFailed {
        try {
            HttpAnswer answer = http.get(address, Map.of("Accept", "application/json"));
            if (answer.status() == 200) {
                return answer.body();
            }
            throw new RegistrationFailed(
                    Reason.CONFIGURATION_UNREACHABLE,
                    "the platform's configuration answered " + answer.status(),
                    answer.body());
        } catch (OutboundFailed e) {
            throw failed(e, Reason.CONFIGURATION_UNREACHABLE);
        }
    }

    private ObjectNode introduce(PlatformConfiguration platform, Optional<String> registrationToken)
            throws RegistrationFailed {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        registrationToken.ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        try {
            HttpAnswer answer = http.post(platform.registrationEndpoint(), headers, RegistrationRequest.of(tool));
            return accepted(answer);
        } catch (OutboundFailed e) {
            throw failed(e, Reason.PLATFORM_UNREACHABLE);
        } catch (IllegalArgumentException e) {
            // A token that can't stand in a header.
            throw new RegistrationFailed(Reason.PLATFORM_UNREACHABLE, "the registration token is malformed", "");
        }
    }

    /** Moodle answers 200 where the specification says 201, and says no in plain text. */
    private static ObjectNode accepted(HttpAnswer answer) throws RegistrationFailed {
        if (answer.status() != 200 && answer.status() != 201) {
            throw new RegistrationFailed(
                    Reason.PLATFORM_REFUSED, "the platform answered " + answer.status(), answer.body());
        }
        return StrictJson.object(answer.body())
                .orElseThrow(() -> new RegistrationFailed(
                        Reason.ANSWER_INVALID, "the platform's answer is not JSON", answer.body()));
    }

    private static Optional<DeploymentId> deployment(ObjectNode answer) {
        return StrictJson.member(answer, RegistrationRequest.TOOL_CONFIGURATION)
                .flatMap(configuration -> text(configuration, "deployment_id", DeploymentId.LONGEST))
                .map(DeploymentId::new);
    }

    private static Optional<String> text(ObjectNode from, String name, int longest) {
        return StrictJson.text(from, name)
                .filter(value -> value.length() <= longest && value.chars().noneMatch(Character::isISOControl));
    }

    private static RegistrationFailed failed(OutboundFailed why, Reason otherwise) {
        boolean refused = why.reason() == OutboundFailed.Reason.ADDRESS_REFUSED;
        return new RegistrationFailed(
                refused ? Reason.ADDRESS_REFUSED : otherwise, String.valueOf(why.getMessage()), "");
    }

    /**
     * What came of it; nothing is stored yet. If a registration of the same issuer and client id is already there,
     * keep its id ({@link Registration#withId}).
     *
     * @param registration the new agreement, under a new id and named after the platform's host
     * @param deployment the first deployment, if the platform made one
     */
    public record Outcome(Registration registration, Optional<DeploymentId> deployment) {}
}
