package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tool's introduction as the document a platform reads.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#tool-configuration">LTI Dynamic Registration 1.0, 3.1</a>
 */
final class RegistrationRequest {
    static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private RegistrationRequest() {}

    /**
     * The document for a platform of that make.
     *
     * @param clientId the id the tool has there already, if it has one
     */
    static String of(ToolConfiguration tool, Optional<String> productFamily, Optional<ClientId> clientId) {
        ToolAddress address = tool.address();
        ObjectNode json = StrictJson.newObject();
        clientId.ifPresent(id -> json.put("client_id", id.value()));
        json.put("application_type", "web");
        json.putArray("response_types").add("id_token");
        json.putArray("grant_types").add("implicit").add("client_credentials");
        json.put("initiate_login_uri", address.login().toString());
        json.putArray("redirect_uris").add(address.launch().toString());
        putLocalized(json, "client_name", tool.clientName(), tool.localizedNames());
        json.put("jwks_uri", address.keySet().toString());
        tool.logo().ifPresent(logo -> json.put("logo_uri", logo.toString()));
        json.put("token_endpoint_auth_method", "private_key_jwt");
        json.put("scope", String.join(" ", new TreeSet<>(tool.scopes())));
        json.set(TOOL_CONFIGURATION, lti(tool, productFamily));
        return json.toString();
    }

    private static ObjectNode lti(ToolConfiguration tool, Optional<String> productFamily) {
        ObjectNode json = StrictJson.newObject();
        json.put("domain", tool.address().domain());
        if (!tool.description().isEmpty()) {
            json.put("description", tool.description());
        }
        json.put("target_link_uri", tool.address().launch().toString());
        ObjectNode custom = json.putObject("custom_parameters");
        tool.customParameters().forEach(custom::put);
        ArrayNode claims = json.putArray("claims");
        tool.claims().forEach(claims::add);
        ArrayNode messages = json.putArray("messages");
        tool.messages().forEach(message -> messages.add(describe(message, tool.address(), productFamily)));
        return json;
    }

    private static ObjectNode describe(ToolMessage message, ToolAddress address, Optional<String> productFamily) {
        ObjectNode json = StrictJson.newObject();
        json.put("type", message.type().claim());
        URI target = message.target().orElseGet(address::launch);
        json.put("target_link_uri", target.toString());
        putLocalized(json, "label", message.label(), message.localizedLabels());
        message.icon().ifPresent(icon -> json.put("icon_uri", icon.toString()));
        List<String> words = message.placements().stream()
                .flatMap(placement -> placement.wordsFor(productFamily).stream())
                .toList();
        if (!words.isEmpty()) {
            ArrayNode placements = json.putArray("placements");
            words.forEach(placements::add);
        }
        return json;
    }

    /** {@code name}, and {@code name#fr-CA} for each other language. */
    private static void putLocalized(ObjectNode json, String name, String english, Map<String, String> others) {
        json.put(name, english);
        new TreeMap<>(others).forEach((language, text) -> json.put(name + "#" + language, text));
    }
}
