package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the platform will take back from someone who is choosing content.
 *
 * @param returnUrl where the choice is posted
 * @param acceptTypes the kinds of item it takes, at least one, such as {@code ltiResourceLink}
 * @param documentTargets how it can show an item
 * @param acceptMediaTypes the kinds of file it takes, such as {@code image/*}; empty if it does not say
 * @param acceptMultiple whether it takes several items; false if it does not say
 * @param acceptLineItem whether it makes a line item for a link; nothing can be assumed if it does not say (Moodle
 *     does not say, and makes one)
 * @param autoCreate whether it keeps the items without asking the person again; false if it does not say
 * @param title what it proposes to call the item
 * @param text what it proposes to say under it
 * @param data to be sent back unaltered, if there is any
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-settings">LTI Deep Linking 2.0, 4.4.1</a>
 */
public record DeepLinkingSettings(
        URI returnUrl,
        List<String> acceptTypes,
        List<String> documentTargets,
        List<String> acceptMediaTypes,
        boolean acceptMultiple,
        Optional<Boolean> acceptLineItem,
        boolean autoCreate,
        Optional<String> title,
        Optional<String> text,
        Optional<String> data) {
    public DeepLinkingSettings {
        acceptTypes = List.copyOf(acceptTypes);
        documentTargets = List.copyOf(documentTargets);
        acceptMediaTypes = List.copyOf(acceptMediaTypes);
    }

    /** The settings as the claim writes them, to be kept while the person chooses. */
    public String toJson() {
        ObjectNode json = StrictJson.newObject();
        json.put("deep_link_return_url", returnUrl.toString());
        fill(json.putArray("accept_types"), acceptTypes);
        fill(json.putArray("accept_presentation_document_targets"), documentTargets);
        json.put("accept_media_types", String.join(",", acceptMediaTypes));
        json.put("accept_multiple", acceptMultiple);
        acceptLineItem.ifPresent(accept -> json.put("accept_lineitem", accept));
        json.put("auto_create", autoCreate);
        title.ifPresent(words -> json.put("title", words));
        text.ifPresent(words -> json.put("text", words));
        data.ifPresent(opaque -> json.put("data", opaque));
        return json.toString();
    }

    /** The settings {@link #toJson} wrote; nothing if that is not what it is. */
    public static Optional<DeepLinkingSettings> fromJson(String json) {
        try {
            return StrictJson.object(json).map(Claims::new).flatMap(DeepLinkingSettings::of);
        } catch (WrongClaimType e) {
            return Optional.empty();
        }
    }

    /** The settings in a claim, if nothing required is missing. */
    static Optional<DeepLinkingSettings> of(Claims settings) {
        List<String> types = settings.texts("accept_types");
        if (types.isEmpty() || !settings.has("accept_presentation_document_targets")) {
            return Optional.empty();
        }
        return settings.webAddress("deep_link_return_url")
                .map(returnUrl -> new DeepLinkingSettings(
                        returnUrl,
                        types,
                        settings.texts("accept_presentation_document_targets"),
                        listed(settings.text("accept_media_types")),
                        settings.flag("accept_multiple"),
                        settings.answer("accept_lineitem"),
                        settings.flag("auto_create"),
                        settings.text("title").filter(title -> !title.isBlank()),
                        settings.text("text").filter(text -> !text.isBlank()),
                        settings.text("data")));
    }

    /** Leaves out the address and the data, which may hold a session of the platform's. */
    @Override
    public String toString() {
        return "DeepLinkingSettings[to " + returnUrl.getHost() + ", " + acceptTypes + "]";
    }

    private static List<String> listed(Optional<String> commas) {
        return commas.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static void fill(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
