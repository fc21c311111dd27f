package ca.learningpartners.demolms.deeplink;

import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.gradebook.LineItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A resource link out of a tool's answer.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, LTI resource link</a>
 */
record PickedItem(String title, String text, ResourceLink.Picked picked, Optional<LineItem.Content> column) {

    static final String TYPE = "ltiResourceLink";

    /** Reads an item of that type; a title that is missing is the tool's name. */
    static PickedItem read(JsonNode item, String clientId, String toolName) {
        String title = item.path("title").asText("").isBlank()
                ? toolName
                : item.path("title").asText();
        Map<String, String> custom = new TreeMap<>();
        item.path("custom")
                .properties()
                .forEach(each -> custom.put(each.getKey(), each.getValue().asText()));
        Optional<String> url = Optional.ofNullable(item.path("url").textValue());
        return new PickedItem(
                title,
                item.path("text").asText(""),
                new ResourceLink.Picked(clientId, url, custom),
                column(item.path("lineItem"), title));
    }

    private static Optional<LineItem.Content> column(JsonNode lineItem, String title) {
        if (!(lineItem instanceof ObjectNode wanted)) {
            return Optional.empty();
        }
        ObjectNode named = wanted.deepCopy();
        if (named.path("label").asText("").isBlank()) {
            named.put("label", title);
        }
        return LineItem.Content.read(named);
    }

    /** Whether the address the item wants to be opened at, if it says one, is the tool's. */
    boolean isOn(Set<String> origins) {
        return picked.url().isEmpty()
                || origins.stream().anyMatch(origin -> isAt(picked.url().get(), origin));
    }

    private static boolean isAt(String url, String origin) {
        try {
            URI uri = new URI(url);
            return origin.equals(uri.getScheme() + "://" + uri.getAuthority());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
