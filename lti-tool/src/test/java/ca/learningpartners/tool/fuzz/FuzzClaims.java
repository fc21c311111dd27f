package ca.learningpartners.tool.fuzz;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;

/** What a platform signs when nothing is wrong. */
final class FuzzClaims {

    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    /** In every name and address: found in the log, it is a leak. */
    static final String MARKER = "Wexmarkley";

    private FuzzClaims() {}

    static ObjectNode valid(String issuer, String clientId, String target, String nonce, long now, int which) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        claims.put("iss", issuer)
                .put("aud", clientId)
                .put("sub", "fuzz-" + which % 7)
                .put("nonce", nonce);
        claims.put("iat", now).put("exp", now + 60).put("azp", clientId).put("locale", "fr_ca");
        claims.put("name", MARKER + " Ōtsuka").put("given_name", MARKER).put("family_name", "Ōtsuka");
        claims.put("email", MARKER + "@sd27.example");
        claims.put(LTI + "version", "1.3.0").put(LTI + "deployment_id", "1").put(LTI + "target_link_uri", target);
        claims.put(LTI + "message_type", "LtiResourceLinkRequest");
        claims.putArray(LTI + "roles").add("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner");
        claims.putObject(LTI + "resource_link").put("id", "1").put("title", "Mentorat");
        claims.putObject(LTI + "context")
                .put("id", "2")
                .put("title", "Ḵwantlen")
                .putArray("type")
                .add("Course");
        claims.putObject(LTI + "custom").put("program", "bcssa").put("view", "contact");
        claims.putObject(LTI + "launch_presentation").put("locale", "fr-CA").put("return_url", issuer + "/return");
        claims.putObject(LTI + "tool_platform").put("guid", "1").put("product_family_code", "moodle");
        if (which % 3 == 1) {
            deepLinking(claims, issuer);
        }
        return claims;
    }

    private static void deepLinking(ObjectNode claims, String issuer) {
        claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
        ObjectNode settings = claims.putObject("https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings");
        settings.put("deep_link_return_url", issuer + "/deep")
                .put("data", "a=b")
                .put("accept_multiple", true);
        settings.putArray("accept_types").add("ltiResourceLink").add("html");
        settings.putArray("accept_presentation_document_targets").add("iframe");
    }

    static String signed(RSAKey key, String text) {
        try {
            return text + "."
                    + new RSASSASigner(key)
                            .sign(new JWSHeader(JWSAlgorithm.RS256), text.getBytes(StandardCharsets.US_ASCII));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
