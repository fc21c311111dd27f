package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A signed token taken apart; nothing in it is proven yet.
 *
 * @param header which key and algorithm it claims; keys or key addresses in it are never used
 * @param claims what it says
 * @param signedText the part of the text the signature covers
 * @param signature maybe an empty one
 */
record IdToken(ObjectNode header, Claims claims, String signedText, Base64URL signature) {
    static final int LONGEST = 64 * 1024;

    /** Takes a compact token apart; nothing if it isn't one. */
    static Optional<IdToken> parse(String text) {
        if (text.length() > LONGEST || text.indexOf('=') >= 0) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Base64.Decoder base64url = Base64.getUrlDecoder();
            Base64URL signature = Base64URL.encode(base64url.decode(parts[2]));
            String signedText = text.substring(0, text.lastIndexOf('.'));
            return StrictJson.object(base64url.decode(parts[0]))
                    .flatMap(header -> StrictJson.object(base64url.decode(parts[1]))
                            .map(claims -> new IdToken(header, new Claims(claims), signedText, signature)));
        } catch (IllegalArgumentException notBase64url) {
            return Optional.empty();
        }
    }

    /** A text in the header. */
    Optional<String> headerText(String name) {
        return Optional.ofNullable(header.get(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    byte[] signedBytes() {
        return signedText.getBytes(StandardCharsets.US_ASCII);
    }

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "IdToken[secret]";
    }
}
