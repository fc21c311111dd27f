package ca.learningpartners.lti.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.SettableClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToolKeyRingTest {
    private static final Duration OVERLAP = Duration.ofDays(7);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T18:00:00Z"));
    private final InMemoryToolKeys store = new InMemoryToolKeys();
    private final ToolKeyRing ring = ring(new Reversing());

    private ToolKeyRing ring(KeySealer sealer) {
        return new ToolKeyRing(store, sealer, clock, OVERLAP);
    }

    /** Not a secret keeper, but enough to see that what is stored went through it. */
    private static final class Reversing implements KeySealer {
        @Override
        public String seal(String name, String secret) {
            return new StringBuilder(secret).reverse().toString();
        }

        @Override
        public String open(String name, String sealed) {
            return seal(name, sealed);
        }
    }

    private JsonNode published() throws Exception {
        return new JsonMapper().readTree(ring.keySetJson()).get("keys");
    }

    @Test
    void the_first_look_makes_the_first_key_and_later_ones_make_none() throws Exception {
        String first = ring.keySetJson();
        assertThat(ring.keySetJson()).isEqualTo(first);
        assertThat(ring(new Reversing()).keySetJson()).isEqualTo(first);
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void every_published_key_has_kid_alg_and_use_and_no_private_part() throws Exception {
        ring.rotate();
        assertThat(published()).hasSize(2);
        for (JsonNode key : published()) {
            assertThat(key.fieldNames()).toIterable().containsExactlyInAnyOrder("kty", "e", "use", "kid", "alg", "n");
            assertThat(key.get("alg").textValue()).isEqualTo("RS256");
            assertThat(key.get("use").textValue()).isEqualTo("sig");
        }
    }

    @Test
    void private_parts_are_stored_sealed_and_never_printed() {
        ring.signer();
        ToolKey key = store.all().get(0);
        assertThat(key.sealedPrivateJwk()).startsWith("}").doesNotContain("\"kty\"");
        assertThat(key.toString()).doesNotContain(key.sealedPrivateJwk());
    }

    @Test
    void what_it_signs_is_checked_with_what_it_publishes() throws Exception {
        JWSObject token = JWSObject.parse(ring.signer().sign("{\"iss\":\"tool\"}"));
        assertThat(token.getHeader().getKeyID()).isEqualTo(ring.signer().id().value());
        var key =
                JWKSet.parse(ring.keySetJson()).getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        assertThat(token.getPayload()).hasToString("{\"iss\":\"tool\"}");
    }

    @Test
    void a_rotation_publishes_the_new_key_for_a_day_before_it_signs() {
        KeyId old = ring.signer().id();
        clock.advance(Duration.ofDays(100));
        ToolKey made = ring.rotate();
        assertThat(ring.published()).extracting(ToolKey::id).containsExactly(made.id(), old);
        assertThat(ring.signer().id()).isEqualTo(old);
        clock.advance(ToolKeyRing.LEAD.minusSeconds(1));
        assertThat(ring(new Reversing()).signer().id()).isEqualTo(old);
        clock.advance(Duration.ofSeconds(1));
        assertThat(ring.signer().id()).isEqualTo(made.id());
        clock.advance(OVERLAP.minusSeconds(1));
        assertThat(ring.published()).extracting(ToolKey::id).containsExactly(made.id(), old);
        clock.advance(Duration.ofSeconds(1));
        assertThat(ring.published()).extracting(ToolKey::id).containsExactly(made.id());
    }

    @Test
    void a_key_that_is_needed_at_once_signs_even_while_another_waits() {
        ring.signer();
        ring.rotate();
        ToolKey made = ring.rotateAtOnce();
        assertThat(ring.signer().id()).isEqualTo(made.id());
        clock.advance(ToolKeyRing.LEAD);
        assertThat(ring.signer().id()).isEqualTo(made.id());
    }

    @Test
    void after_a_rotation_at_once_the_old_key_stays_published_through_the_overlap() throws Exception {
        KeyId old = ring.signer().id();
        clock.advance(Duration.ofDays(100));
        ToolKey made = ring.rotateAtOnce();
        assertThat(ring.signer().id()).isEqualTo(made.id()).isNotEqualTo(old);
        assertThat(ring.published()).extracting(ToolKey::id).containsExactly(made.id(), old);
        clock.advance(OVERLAP);
        assertThat(ring.published()).extracting(ToolKey::id).containsExactly(made.id());
    }

    @Test
    void an_overlap_is_not_negative() {
        assertThatThrownBy(() -> new KeyOverlap(Duration.ofDays(-7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-168H");
    }

    @Test
    void a_rotation_throws_away_what_is_no_longer_published() {
        ring.rotate();
        clock.advance(ToolKeyRing.LEAD.plus(OVERLAP));
        ring.rotate();
        assertThat(store.all()).extracting(ToolKey::generation).containsExactly(3, 2);
    }

    @Test
    void nodes_that_start_at_once_agree_on_the_first_key() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        Set<KeyId> signers = new HashSet<>();
        try {
            Callable<KeyId> start = () -> ring(new Reversing()).signer().id();
            for (Future<KeyId> one :
                    nodes.invokeAll(Stream.generate(() -> start).limit(4).toList())) {
                signers.add(one.get());
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(signers).hasSize(1);
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void a_rotation_that_another_node_was_quicker_at_gives_that_nodes_key() {
        ring.signer();
        ToolKeys racing = new ToolKeys() {
            @Override
            public List<ToolKey> all() {
                return store.all();
            }

            @Override
            public boolean add(ToolKey key) {
                store.add(new ToolKey(new KeyId("theirs"), key.generation(), "{}", "", clock.instant()));
                return store.add(key);
            }

            @Override
            public void remove(KeyId id) {
                store.remove(id);
            }
        };
        ToolKey made = new ToolKeyRing(racing, new Reversing(), clock, OVERLAP).rotate();
        assertThat(made.id()).isEqualTo(new KeyId("theirs"));
    }
}
