package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.registration.SigningAlgorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A platform that signs with RSA and with an elliptic curve, and a token that mixes them up. */
class SignatureTest {
    private final Scene scene = new Scene();
    private final ECKey curve = curve();

    @BeforeEach
    void publishBothKeys() {
        scene.publishAlso(curve, SigningAlgorithm.RS256, SigningAlgorithm.ES256);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static ECKey curve() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private ValidLaunch signedByCurve() throws JOSEException {
        return scene.launch().withHeader("alg", "ES256").signedBy(new ECDSASigner(curve));
    }

    @Test
    void each_key_signs_with_its_own_algorithm() throws JOSEException {
        assertThat(scene.verify(scene.launch()).subject()).isNotNull();
        assertThat(scene.verify(signedByCurve().withHeader("kid", "curve")).subject())
                .isNotNull();
    }

    @Test
    void l208_a_key_of_another_family_than_the_algorithm() throws JOSEException {
        assertThat(scene.refusal(scene.launch().withHeader("kid", "curve")).error())
                .isEqualTo(LaunchError.BAD_SIGNATURE);
        assertThat(scene.refusal(signedByCurve().withHeader("kid", "first")).error())
                .isEqualTo(LaunchError.BAD_SIGNATURE);
    }
}
