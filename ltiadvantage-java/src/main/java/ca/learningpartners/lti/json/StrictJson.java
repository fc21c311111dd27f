package ca.learningpartners.lti.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads and writes JSON objects. Text that is no single JSON object (or array of them), names a member twice, or nests deeper than
 * 32 levels is no document at all.
 */
public final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(256 * 1024)
                            .maxNumberLength(64)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Stops at the end of one object, whatever comes behind it. */
    private static final ObjectReader ONE_OF_MANY =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * Takes objects one by one.
     *
     * @param <X> what it throws to end the reading
     */
    @FunctionalInterface
    public interface Each<X extends Exception> {
        void take(ObjectNode one) throws X;
    }

    private StrictJson() {}

    /** The object these UTF-8 bytes hold, or nothing if they hold anything else. */
    public static Optional<ObjectNode> object(byte[] utf8) {
        try {
            return asObject(MAPPER.readTree(utf8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The object this text holds, or nothing if it holds anything else. */
    public static Optional<ObjectNode> object(String text) {
        try {
            return asObject(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * Hands over the objects in the array that these UTF-8 bytes hold, in order and while they come in.
     *
     * @throws JsonProcessingException if they hold anything else; some may have been handed over by then
     */
    public static <X extends Exception> void objects(InputStream utf8, Each<X> each) throws IOException, X {
        try (JsonParser json = MAPPER.createParser(utf8)) {
            require(json, json.nextToken() == JsonToken.START_ARRAY, "not a list");
            while (json.nextToken() != JsonToken.END_ARRAY) {
                require(json, json.currentToken() == JsonToken.START_OBJECT, "something in the list that is no object");
                ObjectNode one = ONE_OF_MANY.readTree(json);
                each.take(one);
            }
            require(json, json.nextToken() == null, "something after the list");
        }
    }

    private static void require(JsonParser json, boolean condition, String found) throws JsonParseException {
        if (!condition) {
            throw new JsonParseException(json, found);
        }
    }

    /** A new, empty object to fill and to print with {@code toString()}. */
    public static ObjectNode newObject() {
        return MAPPER.createObjectNode();
    }

    /** A member that is a text and not empty. */
    public static Optional<String> text(ObjectNode from, String name) {
        return Optional.ofNullable(from.get(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isEmpty());
    }

    /** A member that is an object. */
    public static Optional<ObjectNode> member(ObjectNode from, String name) {
        return Optional.ofNullable(from.get(name)).flatMap(StrictJson::asObject);
    }

    /** A number; nothing for what is none, or is beyond the largest that a double holds (1.8e308). */
    public static Optional<BigDecimal> number(JsonNode node) {
        boolean finite = node.isNumber() && Double.isFinite(node.doubleValue());
        return finite ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private static Optional<ObjectNode> asObject(JsonNode node) {
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
