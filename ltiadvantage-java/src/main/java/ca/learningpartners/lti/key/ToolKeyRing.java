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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The tool's signing keys in use: one signs, and it, the one that will take over and those it lately took over from are
 * published. A new key is published for {@link #LEAD} before it signs, so that platforms that keep a key set for a while
 * know it by then; a key stays published for the overlap after its successor began, so that they can still check what it
 * signed.
 */
public final class ToolKeyRing {
    /** How long a key is published before it signs, if there is one that signs meanwhile: a day. */
    public static final Duration LEAD = Duration.ofDays(1);

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

    /** The keys that are published now, the newest first. */
    public List<ToolKey> published() {
        return published(atLeastOne());
    }

    /**
     * What signs now; the store is asked each time, so that a rotation on another node counts at once.
     *
     * @throws SealNotOpened if this ring's sealer cannot open the key that signs
     */
    public ToolSigner signer() {
        ToolKey signing = KeyOverlap.signing(atLeastOne(), clock.instant());
        return opened.computeIfAbsent(signing.id(), id -> open(signing));
    }

    /**
     * Makes a new key, which is published now and signs after {@link #LEAD}; the old one stays published through the
     * overlap after that. If another node rotates at the same moment there is one new key, and this gives that one back.
     */
    public ToolKey rotate() {
        return rotate(LEAD);
    }

    /**
     * Makes a new key, which signs from now on: for a key that somebody else may have, or that nobody can open any more.
     * A platform that keeps key sets may refuse what it signs until it fetches ours again. The old one stays published
     * through the overlap, so that what it signed before still counts.
     */
    public ToolKey rotateAtOnce() {
        return rotate(Duration.ZERO);
    }

    private ToolKey rotate(Duration lead) {
        List<ToolKey> before = atLeastOne();
        forgetUnpublished(before);
        keys.add(generate(before.get(0).generation() + 1, clock.instant().plus(lead)));
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
            keys.add(generate(1, clock.instant()));
            all = keys.all();
        }
        return all;
    }

    private ToolKey generate(int generation, Instant begins) {
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
                    begins);
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
