package ca.learningpartners.demolms.registration;

import ca.learningpartners.demolms.campus.Wording;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a tool sends to be registered, checked against what a platform needs, in the order of the specification.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#client-registration-request">Dynamic Registration, 3.5</a>
 */
public final class RegistrationRequest {

    private static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Rule(String refusal, Predicate<JsonNode> holds) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "application_type must be web",
                    r -> text(r, "application_type").equals("web")),
            new Rule("response_types must hold id_token", r -> holds(r, "response_types", "id_token")),
            new Rule("grant_types must hold implicit", r -> holds(r, "grant_types", "implicit")),
            new Rule("grant_types must hold client_credentials", r -> holds(r, "grant_types", "client_credentials")),
            new Rule("initiate_login_uri must be an http(s) address", r -> isWeb(text(r, "initiate_login_uri"))),
            new Rule("redirect_uris must be a list of http(s) addresses", r -> allWeb(r.path("redirect_uris"))),
            new Rule("client_name is missing", r -> !text(r, "client_name").isBlank()),
            new Rule("jwks_uri must be an http(s) address", r -> isWeb(text(r, "jwks_uri"))),
            new Rule(
                    "token_endpoint_auth_method must be private_key_jwt",
                    r -> text(r, "token_endpoint_auth_method").equals("private_key_jwt")),
            new Rule(
                    "the lti-tool-configuration is missing",
                    r -> configuration(r).isObject()),
            new Rule("domain is missing", r -> !text(configuration(r), "domain").isBlank()),
            new Rule(
                    "target_link_uri must be an http(s) address",
                    r -> isWeb(text(configuration(r), "target_link_uri"))),
            new Rule("target_link_uri must be on domain, with its port", RegistrationRequest::isOnDomain),
            new Rule(
                    "claims must be a list",
                    r -> configuration(r).path("claims").isArray()),
            new Rule(
                    "messages must be a list",
                    r -> configuration(r).path("messages").isArray()));

    private final ObjectNode document;

    private RegistrationRequest(ObjectNode document) {
        this.document = document;
    }

    public static RegistrationRequest parse(String body) throws RegistrationRefused {
        if (!(tree(body) instanceof ObjectNode document)) {
            throw new RegistrationRefused("the request is not a JSON object");
        }
        for (Rule rule : RULES) {
            if (!rule.holds().test(document)) {
                throw new RegistrationRefused(rule.refusal());
            }
        }
        return new RegistrationRequest(document);
    }

    public Tool.Details details() {
        JsonNode configuration = configuration(document);
        String english = text(document, "client_name");
        String french = document.path("client_name#fr").asText(english);
        return new Tool.Details(
                new Wording(english, french),
                text(configuration, "domain"),
                URI.create(text(document, "initiate_login_uri")),
                redirectUris(),
                text(configuration, "target_link_uri"),
                URI.create(text(document, "jwks_uri")),
                custom(configuration),
                messages(configuration),
                Scope.read(text(document, "scope")));
    }

    /** What the platform answers: the request again, with the ids it gave, and of messages and scopes what it grants. */
    public ObjectNode answer(Tool tool) {
        ObjectNode answer = document.deepCopy();
        answer.put("client_id", tool.clientId());
        answer.put(
                "scope",
                tool.details().scopes().stream().sorted().map(Scope::uri).collect(Collectors.joining(" ")));
        ObjectNode configuration = answer.withObjectProperty(TOOL_CONFIGURATION);
        configuration.put("version", "1.3.0").put("deployment_id", tool.deploymentId());
        ArrayNode granted = configuration.putArray("messages");
        configuration(document)
                .path("messages")
                .valueStream()
                .filter(message -> MessageType.of(text(message, "type")).isPresent())
                .forEach(granted::add);
        return answer;
    }

    /** What a platform that only knows resource links would send in any case is always among them. */
    private static Map<MessageType, String> messages(JsonNode configuration) {
        Map<MessageType, String> messages = new EnumMap<>(MessageType.class);
        messages.put(MessageType.RESOURCE_LINK, text(configuration, "target_link_uri"));
        for (JsonNode message : configuration.path("messages")) {
            Optional<URI> target = WebAddress.parse(text(message, "target_link_uri"));
            String address = target.map(URI::toString).orElse(text(configuration, "target_link_uri"));
            MessageType.of(text(message, "type")).ifPresent(type -> messages.put(type, address));
        }
        return messages;
    }

    private Set<String> redirectUris() {
        Set<String> uris = new HashSet<>();
        document.path("redirect_uris").forEach(uri -> uris.add(uri.asText()));
        return uris;
    }

    private static Map<String, String> custom(JsonNode configuration) {
        Map<String, String> custom = new HashMap<>();
        configuration
                .path("custom_parameters")
                .properties()
                .forEach(each -> custom.put(each.getKey(), each.getValue().asText()));
        return custom;
    }

    private static JsonNode tree(String body) throws RegistrationRefused {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new RegistrationRefused("the request is not JSON");
        }
    }

    private static JsonNode configuration(JsonNode request) {
        return request.path(TOOL_CONFIGURATION);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText("");
    }

    private static boolean holds(JsonNode request, String member, String value) {
        return request.path(member).valueStream().anyMatch(each -> each.asText().equals(value));
    }

    private static boolean allWeb(JsonNode list) {
        return !list.isEmpty() && list.valueStream().allMatch(each -> isWeb(each.asText()));
    }

    private static boolean isWeb(String address) {
        return WebAddress.parse(address).isPresent();
    }

    private static boolean isOnDomain(JsonNode request) {
        String domain = text(configuration(request), "domain");
        return WebAddress.parse(text(configuration(request), "target_link_uri"))
                .filter(uri -> uri.getAuthority().equalsIgnoreCase(domain))
                .isPresent();
    }
}
