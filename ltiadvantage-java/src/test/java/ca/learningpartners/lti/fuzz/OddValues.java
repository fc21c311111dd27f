package ca.learningpartners.lti.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Values a claim should not have. */
public final class OddValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 200;
    private static final int LONGEST = 20_000;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\r\nX-Injected: yes",
            "\uD800",
            "\uDC00\uD800",
            "\u202Ereversed",
            "e\u0301\u0301\u0301\u0301",
            "\uFEFFmarked",
            "\uFFFF",
            "👩🏽‍🏫",
            "<script>alert(1)</script>",
            "'; DROP TABLE act; --",
            "{0} ${7*7} %s %n",
            "../../etc/passwd",
            "javascript:alert(1)",
            "http://169.254.169.254/",
            "https://[::1]:0/",
            "http://\u0000/",
            "1e999",
            "null",
            "-0");

    private OddValues() {}

    public static String text(Random random) {
        return random.nextInt(8) == 0 ? "x".repeat(random.nextInt(LONGEST)) : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Any value at all, or something made of the one that was there. */
    public static JsonNode like(JsonNode original, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> number(random);
            case 3 -> JSON.arrayNode().add(original);
            case 4 -> JSON.objectNode().set("id", original);
            case 5 -> JSON.textNode(original.toString());
            case 6 -> deep(random.nextInt(DEEPEST), random.nextBoolean());
            case 7 -> many(original, random.nextInt(300));
            case 8 -> JSON.objectNode();
            case 9 -> JSON.textNode(nearly(original.asText(), random));
            default -> JSON.textNode(text(random));
        };
    }

    private static JsonNode number(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.numberNode(random.nextLong());
            case 1 -> JSON.numberNode(-1);
            case 2 -> JSON.numberNode(new BigDecimal("1e309"));
            case 3 -> JSON.numberNode(BigInteger.TEN.pow(random.nextInt(400)));
            case 4 -> JSON.numberNode(0.1);
            default -> JSON.numberNode(Long.MAX_VALUE);
        };
    }

    private static JsonNode deep(int levels, boolean lists) {
        JsonNode value = JSON.numberNode(1);
        for (int i = 0; i < levels; i++) {
            value = lists ? JSON.arrayNode().add(value) : JSON.objectNode().set("a", value);
        }
        return value;
    }

    private static JsonNode many(JsonNode original, int size) {
        ArrayNode list = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            list.add(original);
        }
        return list;
    }

    /** The same text but for one character. */
    static String nearly(String text, Random random) {
        if (text.isEmpty()) {
            return "\t";
        }
        int at = random.nextInt(text.length());
        char other = (char) (text.charAt(at) ^ (1 << random.nextInt(7)));
        return text.substring(0, at) + other + text.substring(at + (random.nextBoolean() ? 1 : 0));
    }
}
