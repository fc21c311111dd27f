package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.WebAddress;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.registration.RegistrationFailed.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a platform wrote down of the tool.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#tool-configuration-from-the-platform">LTI Dynamic
 *     Registration 1.0, 2.3</a>
 */
record RegistrationAnswer(ObjectNode json) {

    /** Moodle answers 200 where the specification says 201, and says no in plain text. */
    static RegistrationAnswer of(HttpAnswer answer) throws RegistrationFailed {
        if (answer.status() != 200 && answer.status() != 201) {
            throw new RegistrationFailed(
                    Reason.PLATFORM_REFUSED, "the platform answered " + answer.status(), answer.body());
        }
        return StrictJson.object(answer.body())
                .map(RegistrationAnswer::new)
                .orElseThrow(() -> new RegistrationFailed(
                        Reason.ANSWER_INVALID, "the platform's answer is not JSON", answer.body()));
    }

    ClientId clientId() throws RegistrationFailed {
        return text(json, "client_id", ClientId.LONGEST)
                .map(ClientId::new)
                .orElseThrow(() -> new RegistrationFailed(
                        Reason.ANSWER_INVALID, "the platform's answer has no usable client_id", ""));
    }

    Optional<DeploymentId> deployment() {
        return configuration()
                .flatMap(configuration -> text(configuration, "deployment_id", DeploymentId.LONGEST))
                .map(DeploymentId::new);
    }

    Optional<RegistrationAccess> access() {
        Optional<String> token = StrictJson.text(json, "registration_access_token");
        return StrictJson.text(json, "registration_client_uri")
                .flatMap(WebAddress::parse)
                .map(address -> new RegistrationAccess(address, token));
    }

    /** What is not said anew stays as it was. */
    RegistrationAccess accessAfter(RegistrationAccess before) {
        Optional<String> token = StrictJson.text(json, "registration_access_token");
        return new RegistrationAccess(
                access().map(RegistrationAccess::address).orElse(before.address()), token.or(before::token));
    }

    /** What of the tool's wishes is not in here; a platform that lists none says nothing about them. */
    Shortfall shortfall(ToolConfiguration tool) {
        return new Shortfall(missingScopes(tool), missingMessages(tool));
    }

    private Set<String> missingScopes(ToolConfiguration tool) {
        if (!json.path("scope").isTextual()) {
            return Set.of();
        }
        Set<String> missing = new TreeSet<>(tool.scopes());
        Arrays.asList(json.path("scope").textValue().split(" ")).forEach(missing::remove);
        return missing;
    }

    private Set<MessageType> missingMessages(ToolConfiguration tool) {
        JsonNode listed = configuration()
                .map(configuration -> configuration.path("messages"))
                .orElseGet(() -> json.path("messages"));
        if (!listed.isArray()) {
            return Set.of();
        }
        Set<String> granted = new HashSet<>();
        listed.forEach(message -> granted.add(message.path("type").asText("")));
        Set<MessageType> missing = EnumSet.noneOf(MessageType.class);
        tool.messages().stream()
                .map(ToolMessage::type)
                .filter(type -> type != MessageType.RESOURCE_LINK && !granted.contains(type.claim()))
                .forEach(missing::add);
        return missing;
    }

    private Optional<ObjectNode> configuration() {
        return StrictJson.member(json, RegistrationRequest.TOOL_CONFIGURATION);
    }

    private static Optional<String> text(ObjectNode from, String name, int longest) {
        return StrictJson.text(from, name)
                .filter(value -> value.length() <= longest && value.chars().noneMatch(Character::isISOControl));
    }
}
