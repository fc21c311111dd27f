package ca.learningpartners.demolms.access;

import ca.learningpartners.demolms.registration.Tool;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * What a tool signs for a platform: it carries the tool's client id as issuer, is signed with a key the tool publishes,
 * and is of now, without any leeway.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0#tool-originating-messages">Security, 5.2</a>
 */
public final class SignedByTool {

    private final SignedJWT token;
    private final JWTClaimsSet claims;

    private SignedByTool(SignedJWT token, JWTClaimsSet claims) {
        this.token = token;
        this.claims = claims;
    }

    public static SignedByTool parse(String compact) throws Refused {
        try {
            SignedJWT token = SignedJWT.parse(compact);
            return new SignedByTool(token, token.getJWTClaimsSet());
        } catch (ParseException broken) {
            throw refused("it is not a signed token");
        }
    }

    /** Who says it is theirs; not proven before {@link #check}. */
    public String issuer() {
        return String.valueOf(claims.getIssuer());
    }

    public JWTClaimsSet claims() {
        return claims;
    }

    /** Holds the token against the tool it claims to be of, the audience it must be for, and the time. */
    public void check(Tool tool, ToolKeys keys, String audience, Instant now) throws Refused {
        checkSignature(tool, keys);
        require(issuer().equals(tool.clientId()), "iss is not the client id");
        require(List.copyOf(claims.getAudience()).contains(audience), "aud must be " + audience);
        Date issued = claims.getIssueTime();
        Date end = claims.getExpirationTime();
        require(issued != null && !issued.toInstant().isAfter(now), "iat is missing or in the future");
        require(end != null && now.isBefore(end.toInstant()), "exp is missing or over");
    }

    private void checkSignature(Tool tool, ToolKeys keys) throws Refused {
        String keyId = token.getHeader().getKeyID();
        require(JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm()), "alg must be RS256");
        require(keyId != null, "kid is missing");
        RSAKey key = keys.find(tool.details().jwksUri(), String.valueOf(keyId))
                .orElseThrow(() -> refused("kid is not in the tool's key set"));
        try {
            require(token.verify(new RSASSAVerifier(key)), "the signature is not the tool's");
        } catch (JOSEException unusable) {
            throw refused("the tool's key cannot be used");
        }
    }

    private static void require(boolean holds, String why) throws Refused {
        if (!holds) {
            throw refused(why);
        }
    }

    private static Refused refused(String why) {
        return new Refused("invalid_client", why);
    }
}
