package ca.learningpartners.lti.key;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.TestKeys;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySetDocumentTest {
    private static final String GOOD = TestKeys.FIRST.toPublicJWK().toJSONString();

    private static java.util.Map<KeyId, java.security.PublicKey> read(String... keys) {
        return KeySetDocument.read("{\"keys\":[" + String.join(",", keys) + "]}")
                .orElseThrow();
    }

    private static ObjectNode good() throws Exception {
        return (ObjectNode) new JsonMapper().readTree(GOOD);
    }

    @Proves({"quirk/brightspace/keys", "quirk/open-edx/keys"})
    @Test
    void keys_without_alg_or_use_are_taken() {
        assertThat(GOOD).doesNotContain("alg").doesNotContain("use");
        assertThat(read(GOOD)).containsOnlyKeys(new KeyId("first"));
    }

    @Test
    void members_nobody_here_needs_do_not_spoil_a_key() throws Exception {
        String odd = good().put("alg", "RSA-ODD")
                .put("use", "sig")
                .put("x5t", 7)
                .put("x5c", "none")
                .toString();
        assertThat(read(odd)).hasSize(1);
    }

    @Test
    void one_bad_key_does_not_spoil_the_others() throws Exception {
        String unnamed = good().without("kid").toString();
        String forEncryption = good().put("kid", "enc").put("use", "enc").toString();
        String shared = "{\"kty\":\"oct\",\"kid\":\"oct\",\"k\":\"c2VjcmV0\"}";
        String broken = good().put("kid", "broken").put("n", "???").toString();
        assertThat(read("7", "null", "{}", unnamed, forEncryption, shared, broken, GOOD))
                .containsOnlyKeys(new KeyId("first"));
    }

    @Test
    void a_short_rsa_key_is_not_taken() throws Exception {
        java.security.KeyPairGenerator generator = java.security.KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        String weak = new com.nimbusds.jose.jwk.RSAKey.Builder((java.security.interfaces.RSAPublicKey)
                        generator.generateKeyPair().getPublic())
                .keyID("weak")
                .build()
                .toJSONString();
        assertThat(read(weak)).isEmpty();
    }

    @Test
    void an_elliptic_curve_key_is_taken() throws Exception {
        ECKey curve = new ECKeyGenerator(Curve.P_384).keyID("curve").generate();
        assertThat(read(curve.toPublicJWK().toJSONString())).containsOnlyKeys(new KeyId("curve"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"keys\":{}}", "<html>", "{\"keys\":[]} trailing"})
    void what_is_no_key_set_is_none(String document) {
        assertThat(KeySetDocument.read(document)).isEmpty();
    }

    @Test
    void a_set_may_be_empty() {
        assertThat(read()).isEmpty();
    }
}
