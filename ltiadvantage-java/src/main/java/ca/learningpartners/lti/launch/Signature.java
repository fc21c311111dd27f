package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.SigningAlgorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** Checks a token's signature over its bytes as they came, with a key of our choosing. */
final class Signature {
    private Signature() {}

    /** Whether the key made the signature; a key of another family, or a critical header we don't know, did not. */
    static boolean isGood(IdToken token, SigningAlgorithm algorithm, PublicKey key) {
        if (token.header().has("crit")) {
            return false;
        }
        try {
            JWSHeader header = new JWSHeader(JWSAlgorithm.parse(algorithm.name()));
            return verifier(key).verify(header, token.signedBytes(), token.signature());
        } catch (JOSEException e) {
            return false;
        }
    }

    private static JWSVerifier verifier(PublicKey key) throws JOSEException {
        if (key instanceof RSAPublicKey rsa) {
            return new RSASSAVerifier(rsa);
        }
        if (key instanceof ECPublicKey curve) {
            return new ECDSAVerifier(curve);
        }
        throw new JOSEException("neither an RSA nor an elliptic curve key");
    }
}
