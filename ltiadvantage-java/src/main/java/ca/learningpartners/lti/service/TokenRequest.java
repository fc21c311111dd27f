package ca.learningpartners.lti.service;

import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.key.ToolSigner;
import ca.learningpartners.lti.registration.Registration;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Asks for a token with a signed statement of who the tool is.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">1EdTech
 *     Security Framework 1.1, 4.1.1</a>
 */
final class TokenRequest {
    /** Moodle refuses a statement that was made one second in its future. */
    private static final Duration BACKDATED = Duration.ofSeconds(5);

    private static final Duration GOOD_FOR = Duration.ofMinutes(2);

    private TokenRequest() {}

    static OutboundRequest of(Registration registration, Set<String> scopes, ToolSigner signer, Instant now) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", signer.sign(statement(registration, now)));
        form.put("scope", String.join(" ", new TreeSet<>(scopes)));
        return OutboundRequest.post(
                registration.endpoints().token(),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                encoded(form));
    }

    private static String statement(Registration registration, Instant now) {
        ObjectNode claims = StrictJson.newObject();
        claims.put("iss", registration.clientId().value());
        claims.put("sub", registration.clientId().value());
        claims.put("aud", registration.endpoints().tokenAudience());
        claims.put("iat", now.minus(BACKDATED).getEpochSecond());
        claims.put("exp", now.plus(GOOD_FOR).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return claims.toString();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
