package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed token taken apart; nothing in it is proven yet.
 *
 * @param header which key and algorithm it claims; keys or key addresses in it are never used
 * @param claims what it says
 * @param signedText the part of the text the signature covers
 * @param signature in base64url
 */
record IdToken(ObjectNode header, Claims claims, String signedText, String signature) {
    static final int LONGEST = 64 * 1024;
    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]*)");

    /** Takes a compact token apart; nothing if it isn't one. */
    static Optional<IdToken> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String signedText = text.substring(0, parts.end(2));
        return decoded(parts.group(1))
                .flatMap(header -> decoded(parts.group(2))
                        .map(payload -> new IdToken(header, new Claims(payload), signedText, parts.group(3))));
    }

    /** A text in the header. */
    Optional<String> headerText(String name) {
        return Optional.ofNullable(header.get(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    byte[] signedBytes() {
        return signedText.getBytes(StandardCharsets.US_ASCII);
    }

    private static Optional<ObjectNode> decoded(String base64url) {
        try {
            return StrictJson.object(Base64.getUrlDecoder().decode(base64url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "IdToken[secret]";
    }
}
