package ca.learningpartners.lti.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesGcmSealerTest {

    private static final String SECRET = "{\"kty\":\"RSA\",\"d\":\"très privé\"}";

    private final SealingKey key = SealingKey.random();
    private final AesGcmSealer sealer = new AesGcmSealer(key);

    @Test
    void what_was_sealed_opens_with_the_same_key_under_the_same_name() {
        String sealed = sealer.seal("key-1", SECRET);
        assertThat(sealed).doesNotContain("RSA", "kty");
        assertThat(new AesGcmSealer(SealingKey.parse(key.text())).open("key-1", sealed))
                .isEqualTo(SECRET);
        assertThat(sealer.open("empty", sealer.seal("empty", ""))).isEmpty();
    }

    @Test
    void the_same_secret_never_looks_the_same_twice() {
        assertThat(sealer.seal("key-1", SECRET)).isNotEqualTo(sealer.seal("key-1", SECRET));
    }

    @Test
    void another_key_is_told_from_damage() {
        String sealed = sealer.seal("key-1", SECRET);
        assertThatThrownBy(() -> new AesGcmSealer(SealingKey.random()).open("key-1", sealed))
                .isInstanceOf(SealNotOpened.class)
                .hasMessageContaining("key-1 was sealed with another key")
                .hasMessageNotContaining(sealed)
                .extracting(problem -> ((SealNotOpened) problem).reason())
                .isEqualTo(SealNotOpened.Reason.OTHER_KEY);
    }

    @Test
    void a_sealed_text_in_the_place_of_another_does_not_open() {
        String sealed = sealer.seal("key-1", SECRET);
        assertDamaged("key-2", sealed);
    }

    @Test
    void every_changed_character_and_every_cut_is_noticed() {
        String sealed = sealer.seal("key-1", SECRET);
        int bytes = sealed.lastIndexOf('.') + 1;
        for (int i = bytes; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertDamaged("key-1", sealed.substring(0, i) + other + sealed.substring(i + 1));
            assertDamaged("key-1", sealed.substring(0, i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "v1..", "v2.000000000000.AAAA", "{\"kty\":\"RSA\"}"})
    void what_was_never_sealed_is_not_taken_for_it(String text) {
        assertThat(AesGcmSealer.isSealed(text)).isFalse();
        assertDamaged("key-1", text);
    }

    @Test
    void a_sealed_text_is_known_by_its_look() {
        assertThat(AesGcmSealer.isSealed(sealer.seal("key-1", ""))).isTrue();
    }

    @Test
    void a_key_is_read_from_base64_of_either_alphabet_and_from_hexadecimal() {
        String zeros = SealingKey.parse("00".repeat(32)).text();
        assertThat(zeros).isEqualTo("A".repeat(43) + "=");
        assertThat(SealingKey.parse(" " + "A".repeat(43) + "\n").text()).isEqualTo(zeros);
        assertThat(SealingKey.parse("_-".repeat(21) + "8").text())
                .isEqualTo(SealingKey.parse("/+".repeat(21) + "8=").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "c2hvcnQ=", "00", "not base64 at all, but of about the right length!"})
    void anything_else_is_no_key_and_is_not_repeated(String text) {
        assertThatThrownBy(() -> SealingKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have 32")
                .hasMessageContaining("openssl rand");
        assertThat(SealingKey.random().toString()).isEqualTo("SealingKey[…]");
    }

    @Test
    void a_ring_signs_with_keys_sealed_by_it_and_refuses_them_with_another_key() {
        var store = new InMemoryToolKeys();
        var clock = new SettableClock(Instant.parse("2026-11-21T18:00:00Z"));
        var ring = new ToolKeyRing(store, sealer, clock, Duration.ofDays(7));
        KeyId signing = ring.signer().id();
        assertThat(store.all().get(0).sealedPrivateJwk()).matches(AesGcmSealer::isSealed);
        assertThat(new ToolKeyRing(store, sealer, clock, Duration.ofDays(7))
                        .signer()
                        .id())
                .isEqualTo(signing);
        var stranger = new ToolKeyRing(store, new AesGcmSealer(SealingKey.random()), clock, Duration.ofDays(7));
        assertThatThrownBy(stranger::signer).isInstanceOf(SealNotOpened.class);
    }

    private void assertDamaged(String name, String sealed) {
        assertThatThrownBy(() -> sealer.open(name, sealed))
                .isInstanceOf(SealNotOpened.class)
                .extracting(problem -> ((SealNotOpened) problem).reason())
                .isEqualTo(SealNotOpened.Reason.DAMAGED);
    }
}
