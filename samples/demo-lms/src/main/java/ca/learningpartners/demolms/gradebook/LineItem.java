package ca.learningpartners.demolms.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A column of the gradebook, and the tool it belongs to. The other members are kept as the tool wrote them.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, line item service</a>
 */
public record LineItem(String id, String clientId, Content content) {

    private static final List<String> TEXTS =
            List.of("resourceId", "tag", "resourceLinkId", "startDateTime", "endDateTime");
    private static final String REVIEW = "submissionReview";

    /** What a tool says about a column. */
    public record Content(String label, BigDecimal maximum, Map<String, String> texts, Optional<Review> review) {

        public Content {
            texts = Map.copyOf(texts);
        }

        /** Reads a line item as a tool wrote it; empty when its label or its maximum will not do. */
        public static Optional<Content> read(JsonNode json) {
            JsonNode label = json.path("label");
            JsonNode maximum = json.path("scoreMaximum");
            boolean good = label.isTextual() && !label.asText().isBlank() && maximum.isNumber();
            if (!good || maximum.decimalValue().signum() <= 0) {
                return Optional.empty();
            }
            Map<String, String> texts = new TreeMap<>();
            TEXTS.stream()
                    .filter(name -> json.path(name).isTextual())
                    .forEach(name -> texts.put(name, json.path(name).asText()));
            return Optional.of(
                    new Content(label.asText(), maximum.decimalValue(), texts, Review.read(json.path(REVIEW))));
        }

        /** The same column beside another activity. */
        public Content of(String resourceLinkId) {
            Map<String, String> more = new TreeMap<>(texts);
            more.put("resourceLinkId", resourceLinkId);
            return new Content(label, maximum, more, review);
        }
    }

    /** Where a tool wants a person's work to be looked at, and with which parameters beside those of the activity. */
    public record Review(Optional<String> url, Map<String, String> custom) {

        public Review {
            custom = Map.copyOf(custom);
        }

        static Optional<Review> read(JsonNode json) {
            if (!json.isObject()) {
                return Optional.empty();
            }
            Map<String, String> custom = new TreeMap<>();
            json.path("custom")
                    .properties()
                    .forEach(each -> custom.put(each.getKey(), each.getValue().asText()));
            return Optional.of(new Review(Optional.ofNullable(json.path("url").textValue()), custom));
        }
    }

    public String label() {
        return content.label();
    }

    public BigDecimal maximum() {
        return content.maximum();
    }

    public Optional<String> resourceLinkId() {
        return text("resourceLinkId");
    }

    /** One of {@code resourceId}, {@code tag}, {@code resourceLinkId}, {@code startDateTime}, {@code endDateTime}. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(content.texts().get(name));
    }

    /** As a tool reads it, under an address of the campus. */
    public ObjectNode json(String address) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", address).put("label", label()).put("scoreMaximum", maximum());
        for (Entry<String, String> text : new TreeMap<>(content.texts()).entrySet()) {
            json.put(text.getKey(), text.getValue());
        }
        content.review().ifPresent(review -> {
            ObjectNode wanted = json.putObject(REVIEW);
            review.url().ifPresent(url -> wanted.put("url", url));
            ObjectNode custom = wanted.putObject("custom");
            new TreeMap<>(review.custom()).forEach(custom::put);
        });
        return json;
    }
}
