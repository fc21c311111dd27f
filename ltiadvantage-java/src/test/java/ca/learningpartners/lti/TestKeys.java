package ca.learningpartners.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys of an invented platform, made once per test run. */
public final class TestKeys {
    public static final RSAKey FIRST = generate("first");
    public static final RSAKey SECOND = generate("second");

    private TestKeys() {}

    public static String keySet(RSAKey... keys) {
        return Stream.of(keys)
                .map(key -> key.toPublicJWK().toJSONString())
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    public static RSAKey generate(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
