package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tool's introduction in the form Canvas reads when an administrator enters a tool by its address instead of
 * registering it. Only messages with a {@link Placement} are in it: Canvas offers nothing without a place.
 *
 * @see <a href="https://canvas.instructure.com/doc/api/file.lti_dev_key_config.html">Canvas: configuring LTI 1.3
 *     tools</a>
 */
public final class CanvasConfiguration {
    private CanvasConfiguration() {}

    /** The document, in JSON. */
    public static String of(ToolConfiguration tool) {
        ToolAddress address = tool.address();
        ObjectNode json = StrictJson.newObject();
        json.put("title", tool.clientName());
        json.put("description", tool.description());
        json.put("oidc_initiation_url", address.login().toString());
        json.put("target_link_uri", address.launch().toString());
        json.put("public_jwk_url", address.keySet().toString());
        ArrayNode scopes = json.putArray("scopes");
        new TreeSet<>(tool.scopes()).forEach(scopes::add);
        ObjectNode custom = json.putObject("custom_fields");
        tool.customParameters().forEach(custom::put);
        json.putArray("extensions").add(extension(tool));
        return json.toString();
    }

    private static ObjectNode extension(ToolConfiguration tool) {
        ObjectNode json = StrictJson.newObject();
        json.put("platform", "canvas.instructure.com");
        json.put("domain", tool.address().domain());
        json.put("privacy_level", privacyLevel(tool.claims()));
        ObjectNode settings = json.putObject("settings");
        putNamed(settings, tool.clientName(), tool.localizedNames());
        tool.logo().ifPresent(logo -> settings.put("icon_url", logo.toString()));
        ArrayNode placements = settings.putArray("placements");
        for (ToolMessage message : tool.messages()) {
            message.placements().stream()
                    .flatMap(place -> place.canvasWords().stream())
                    .forEach(word -> placements.add(placement(word, message, tool.address())));
        }
        return json;
    }

    private static ObjectNode placement(String word, ToolMessage message, ToolAddress address) {
        ObjectNode json = StrictJson.newObject();
        json.put("placement", word);
        json.put("enabled", true);
        json.put("message_type", message.type().claim());
        json.put("target_link_uri", message.target().orElseGet(address::launch).toString());
        message.icon().ifPresent(icon -> json.put("icon_url", icon.toString()));
        putNamed(json, message.label(), message.localizedLabels());
        return json;
    }

    private static void putNamed(ObjectNode json, String english, Map<String, String> others) {
        json.put("text", english);
        if (!others.isEmpty()) {
            ObjectNode labels = json.putObject("labels").put("en", english);
            new TreeMap<>(others).forEach(labels::put);
        }
    }

    /** Canvas sends what the level allows and reads no list of claims. */
    private static String privacyLevel(List<String> claims) {
        boolean name = claims.contains("name") || claims.contains("given_name");
        boolean email = claims.contains("email");
        if (name) {
            return email ? "public" : "name_only";
        }
        return email ? "email_only" : "anonymous";
    }
}
