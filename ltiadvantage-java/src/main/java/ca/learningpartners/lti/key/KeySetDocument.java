package ca.learningpartners.lti.key;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published key set, read leniently: a key we can't use is skipped, {@code alg} and {@code use} may be missing
 * (Brightspace, Open edX). Skipped are keys without an id, for encryption, of other kinds than RSA and elliptic
 * curve, and RSA keys under 2048 bits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-5">RFC 7517, 5</a>
 */
final class KeySetDocument {
    private static final int FEWEST_RSA_BITS = 2048;
    private static final List<String> NEEDED = List.of("kty", "n", "e", "crv", "x", "y");

    private KeySetDocument() {}

    /** What the platform answers, with success. */
    static HttpAnswer fetch(OutboundHttp http, URI address) throws KeySetUnavailable {
        HttpAnswer answer;
        try {
            answer = http.get(address, Map.of("Accept", "application/json, application/jwk-set+json"));
        } catch (OutboundFailed e) {
            throw new KeySetUnavailable(String.valueOf(e.getMessage()));
        }
        if (answer.status() != 200) {
            throw new KeySetUnavailable(address.getHost() + " answered " + answer.status());
        }
        return answer;
    }

    /** The usable keys, the first of each id; nothing if this is no key set at all. */
    static Optional<Map<KeyId, PublicKey>> read(String document) {
        return StrictJson.object(document)
                .map(set -> set.get("keys"))
                .filter(JsonNode::isArray)
                .map(KeySetDocument::usable);
    }

    private static Map<KeyId, PublicKey> usable(JsonNode keys) {
        Map<KeyId, PublicKey> usable = new LinkedHashMap<>();
        for (JsonNode key : keys) {
            String id = key.path("kid").asText("");
            boolean named = !id.isEmpty() && id.length() <= 255;
            if (named && !key.path("use").asText("sig").equals("enc")) {
                publicKey(key).ifPresent(found -> usable.putIfAbsent(new KeyId(id), found));
            }
        }
        return Map.copyOf(usable);
    }

    private static Optional<PublicKey> publicKey(JsonNode key) {
        ObjectNode bare = StrictJson.newObject();
        NEEDED.stream().filter(key::has).forEach(name -> bare.set(name, key.get(name)));
        try {
            JWK parsed = JWK.parse(bare.toString());
            if (parsed instanceof RSAKey rsa && rsa.size() >= FEWEST_RSA_BITS) {
                return Optional.of(rsa.toPublicKey());
            }
            return parsed instanceof ECKey curve ? Optional.of(curve.toPublicKey()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
