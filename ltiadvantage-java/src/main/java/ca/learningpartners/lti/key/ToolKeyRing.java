package ca.learningpartners.lti.key;

import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The tool's signing keys in use: the newest signs, and it and those it lately took over from are published. A key
 * stays published for the overlap after its successor was made, so that platforms can still check what it signed.
 */
public final class ToolKeyRing {
    private static final int BITS = 2048;

    private final ToolKeys keys;
    private final KeySealer sealer;
    private final Clock clock;
    private final KeyOverlap overlap;
    private final ConcurrentMap<KeyId, ToolSigner> opened = new ConcurrentHashMap<>();

    /**
     * A ring over stored keys; nothing is made until one is needed.
     *
     * @param overlap how long an old key stays published; longer than platforms cache key sets, such as a week
     */
    public ToolKeyRing(ToolKeys keys, KeySealer sealer, Clock clock, Duration overlap) {
        this.keys = keys;
        this.sealer = sealer;
        this.clock = clock;
        this.overlap = new KeyOverlap(overlap);
    }

    /** The published key set as a JSON document; the first call ever makes the first key. */
    public String keySetJson() {
        ObjectNode document = StrictJson.newObject();
        ArrayNode published = document.putArray("keys");
        published()
                .forEach(key -> published.add(StrictJson.object(key.publicJwk())
                        .orElseThrow(() -> new IllegalStateException(
                                "The public part of key " + key.id() + " is not JSON. Maybe the store is damaged?"))));
        return document.toString();
    }

    /** The keys that are published now, the signing one first. */
    public List<ToolKey> published() {
        return published(atLeastOne());
    }

    /**
     * What signs now; the store is asked each time, so that a rotation on another node counts at once.
     *
     * @throws SealNotOpened if this ring's sealer cannot open the newest key
     */
    public ToolSigner signer() {
        ToolKey newest = atLeastOne().get(0);
        return opened.computeIfAbsent(newest.id(), id -> open(newest));
    }

    /**
     * Makes a new key, which signs from now on; the old one stays published through the overlap. If another node
     * rotates at the same moment there is one new key, and this gives that one back.
     */
    public ToolKey rotate() {
        List<ToolKey> before = atLeastOne();
        forgetUnpublished(before);
        keys.add(generate(before.get(0).generation() + 1));
        return keys.all().get(0);
    }

    private List<ToolKey> published(List<ToolKey> newestFirst) {
        return overlap.published(newestFirst, clock.instant());
    }

    private void forgetUnpublished(List<ToolKey> all) {
        List<ToolKey> published = published(all);
        all.stream().filter(key -> !published.contains(key)).forEach(key -> {
            keys.remove(key.id());
            opened.remove(key.id());
        });
    }

    private List<ToolKey> atLeastOne() {
        List<ToolKey> all = keys.all();
        if (all.isEmpty()) {
            keys.add(generate(1));
            all = keys.all();
        }
        return all;
    }

    private ToolKey generate(int generation) {
        try {
            RSAKey made = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new ToolKey(
                    new KeyId(made.getKeyID()),
                    generation,
                    made.toPublicJWK().toJSONString(),
                    sealer.seal(made.getKeyID(), made.toJSONString()),
                    clock.instant());
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA key can be made. Maybe this Java lacks RSA?", e);
        }
    }

    private ToolSigner open(ToolKey key) {
        try {
            return new ToolSigner(key.id(), RSAKey.parse(sealer.open(key.id().value(), key.sealedPrivateJwk())));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("Key " + key.id() + " is no RSA key. Maybe the store is damaged?");
        }
    }
}
