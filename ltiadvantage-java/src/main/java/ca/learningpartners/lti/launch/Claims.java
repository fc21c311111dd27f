package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.http.WebAddress;
import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token as they were sent, to be read by name: also those this library does not know. A claim that is
 * {@code null} counts as absent, also in a list. A claim of another JSON type than asked for is a {@link WrongClaimType}.
 */
public final class Claims {
    private static final Claims NONE = new Claims(StrictJson.newObject());

    private final ObjectNode json;

    Claims(ObjectNode json) {
        this.json = json;
    }

    /**
     * Claims of your own, for tests of a tool: nobody has signed them.
     *
     * @param json one JSON object
     * @throws IllegalArgumentException if it is anything else
     */
    public static Claims of(String json) {
        return StrictJson.object(json)
                .map(Claims::new)
                .orElseThrow(() -> new IllegalArgumentException("The claims, " + json.length()
                        + " characters, are not one JSON object. Maybe a quotation mark is missing?"));
    }

    /** Whether the claim is there and not null. */
    public boolean has(String claim) {
        return json.hasNonNull(claim);
    }

    /** A text, kept to the letter. */
    public Optional<String> text(String claim) {
        return found(claim).map(node -> {
            require(node.isTextual(), claim, "a string");
            return node.textValue();
        });
    }

    /** A list of texts, nulls left out; absent is empty. */
    public List<String> texts(String claim) {
        JsonNode list = json.get(claim);
        if (list == null || list.isNull()) {
            return List.of();
        }
        require(list.isArray(), claim, "a list");
        List<String> texts = new ArrayList<>();
        for (JsonNode node : list) {
            require(node.isTextual() || node.isNull(), claim, "a list of strings");
            Optional.ofNullable(node.textValue()).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** A moment in seconds since 1970, fractions cut off. */
    public Optional<Long> seconds(String claim) {
        return found(claim).map(node -> {
            require(node.isNumber() && node.canConvertToLong(), claim, "a number of seconds");
            return node.longValue();
        });
    }

    /** A number of things, such as pixels; fractions cut off. Digits in a text count, any other text is absent. */
    public Optional<Integer> count(String claim) {
        return found(claim).filter(node -> !node.isTextual() || isDigits(node)).map(node -> {
            if (node.isTextual()) {
                return Integer.valueOf(node.textValue());
            }
            require(node.isNumber() && node.canConvertToInt(), claim, "a number");
            return node.intValue();
        });
    }

    /**
     * A web address: absolute, http or https, with a host and no user. Any other text counts as absent, for it leads
     * nowhere; what is no text at all is of the wrong type.
     */
    public Optional<URI> webAddress(String claim) {
        return text(claim).flatMap(WebAddress::parse);
    }

    /** A yes or no; absent is no. */
    public boolean flag(String claim) {
        return answer(claim).orElse(false);
    }

    /** A yes or no, told apart from no answer. */
    public Optional<Boolean> answer(String claim) {
        return found(claim).map(node -> {
            require(node.isBoolean(), claim, "true or false");
            return node.booleanValue();
        });
    }

    /** A claim that holds claims. An empty list counts as absent: PHP writes an empty map so. */
    public Optional<Claims> object(String claim) {
        return found(claim).filter(node -> !node.isArray() || !node.isEmpty()).map(node -> {
            require(node.isObject(), claim, "an object");
            return new Claims((ObjectNode) node);
        });
    }

    /**
     * Every member as a text, in the order sent; nulls left out. Numbers are written as Java writes them: 1.50 becomes 1.5,
     * and what is too large for a {@code double} is {@code Infinity}. A list or an object becomes its JSON.
     */
    public Map<String, String> asTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (!value.isNull()) {
                texts.put(member.getKey(), value.isValueNode() ? value.asText() : value.toString());
            }
        });
        return texts;
    }

    /** All claims as one JSON document. */
    public String toJson() {
        return json.toString();
    }

    static Claims none() {
        return NONE;
    }

    @Nullable
    JsonNode node(String claim) {
        return json.get(claim);
    }

    private static boolean isDigits(JsonNode text) {
        return text.textValue().matches("[0-9]{1,9}");
    }

    private Optional<JsonNode> found(String claim) {
        return Optional.ofNullable(json.get(claim)).filter(node -> !node.isNull());
    }

    private static void require(boolean condition, String claim, String expected) {
        if (!condition) {
            throw new WrongClaimType(claim, expected);
        }
    }

    /** Leaves out the claims, which speak of people. */
    @Override
    public String toString() {
        return "Claims[" + json.size() + "]";
    }
}
