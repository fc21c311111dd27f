package ca.learningpartners.lti.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /** The objects in the array this text holds, in order, or nothing if it holds anything else. */
    public static Optional<List<ObjectNode>> objects(String text) {
        try {
            JsonNode array = MAPPER.readTree(text);
            List<ObjectNode> objects = new ArrayList<>();
            array.forEach(one -> asObject(one).ifPresent(objects::add));
            return array.isArray() && objects.size() == array.size() ? Optional.of(objects) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
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

    private static Optional<ObjectNode> asObject(JsonNode node) {
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
