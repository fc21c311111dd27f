package ca.learningpartners.demolms.token;

import ca.learningpartners.demolms.key.CampusKeys;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;

/** Turns claims into a compact token, signed with a campus's key in the way that is asked for. */
public final class TokenWriter {

    private TokenWriter() {}

    public static String write(ObjectNode claims, Signing signing, CampusKeys keys) {
        Payload payload = new Payload(claims.toString());
        RSAKey key = keys.current();
        try {
            return switch (signing) {
                case AS_USUAL -> signed(header(JWSAlgorithm.RS256, key), payload, new RSASSASigner(key));
                case TAMPERED -> tampered(signed(header(JWSAlgorithm.RS256, key), payload, new RSASSASigner(key)));
                case NOT_AT_ALL -> unsigned(payload, key);
                case HMAC_WITH_PUBLIC_KEY -> signed(header(JWSAlgorithm.HS256, key), payload, publicKeyAsSecret(key));
                case WITHOUT_KEY_ID -> signed(bare(JWSAlgorithm.RS256).build(), payload, new RSASSASigner(key));
                case BY_UNPUBLISHED_KEY -> signedByStranger(payload);
            };
        } catch (JOSEException impossible) {
            throw new IllegalStateException("The token could not be signed.", impossible);
        }
    }

    private static JWSHeader.Builder bare(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT);
    }

    private static JWSHeader header(JWSAlgorithm algorithm, RSAKey key) {
        return bare(algorithm).keyID(key.getKeyID()).build();
    }

    private static String signed(JWSHeader header, Payload payload, JWSSigner signer) throws JOSEException {
        JWSObject token = new JWSObject(header, payload);
        token.sign(signer);
        return token.serialize();
    }

    private static String signedByStranger(Payload payload) throws JOSEException {
        RSAKey stranger = CampusKeys.fresh();
        return signed(header(JWSAlgorithm.RS256, stranger), payload, new RSASSASigner(stranger));
    }

    private static String unsigned(Payload payload, RSAKey key) {
        PlainHeader header = new PlainHeader.Builder()
                .type(JOSEObjectType.JWT)
                .customParam("kid", key.getKeyID())
                .build();
        return new PlainObject(header, payload).serialize();
    }

    /** The classic confusion: the public key, which everyone has, taken for a shared secret. */
    private static JWSSigner publicKeyAsSecret(RSAKey key) throws JOSEException {
        return new MACSigner(key.toRSAPublicKey().getEncoded());
    }

    private static String tampered(String token) {
        int place = token.lastIndexOf('.') + 20;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }
}
