package ca.learningpartners.lti.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;

/** Signs in the tool's name with one key. Safe for use by many threads. */
public final class ToolSigner {
    private final KeyId id;
    private final RSASSASigner signer;

    ToolSigner(KeyId id, RSAKey key) throws JOSEException {
        this.id = id;
        this.signer = new RSASSASigner(key);
    }

    /** The key that signs. */
    public KeyId id() {
        return id;
    }

    /** These claims, a JSON object, as a compact signed token (RS256, with {@code kid}). */
    public String sign(String claimsJson) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(id.value())
                .type(JOSEObjectType.JWT)
                .build();
        JWSObject token = new JWSObject(header, new Payload(claimsJson));
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("Key " + id + " can't sign. Maybe this Java lacks RS256?", e);
        }
        return token.serialize();
    }
}
