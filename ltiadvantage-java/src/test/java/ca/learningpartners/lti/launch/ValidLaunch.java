package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.TestKeys;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A launch that would be let in, to be bent in exactly one place. */
final class ValidLaunch {
    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, String> request;
    final ObjectNode header = JSON.createObjectNode();
    ObjectNode claims = JSON.createObjectNode();
    private final Map<String, List<String>> form = new HashMap<>();
    private List<String> cookies;
    private JWSSigner signer = signer(TestKeys.FIRST);
    private String signatureSuffix = "";

    ValidLaunch(Scene scene, Collection<String> cookies) {
        this(scene, cookies, Scene.TARGET);
    }

    ValidLaunch(Scene scene, Collection<String> sentCookies, String target) {
        this(scene, scene.login.start(loginFields(target), sentCookies), target);
    }

    /** The launch that answers a login. */
    ValidLaunch(Scene scene, LoginRedirect redirect, String target) {
        request = query(redirect.location());
        cookies = List.of(redirect.binding().value());
        form.put("state", List.of(request.get("state")));
        header.put("typ", "JWT").put("alg", "RS256").put("kid", "first");
        fill(scene, target);
    }

    /** What Amélie's platform sends to begin a login. */
    static Map<String, List<String>> loginFields(String target) {
        return Map.of(
                "iss", List.of(Scene.ISSUER),
                "client_id", List.of(Scene.CLIENT_ID),
                "login_hint", List.of("3"),
                "lti_deployment_id", List.of("1"),
                "target_link_uri", List.of(target));
    }

    private void fill(Scene scene, String target) {
        long now = scene.clock.instant().getEpochSecond();
        claims.put("iss", Scene.ISSUER).put("aud", Scene.CLIENT_ID).put("sub", "3");
        claims.put("iat", now).put("exp", now + 60).put("nonce", request.get("nonce"));
        claims.put("name", "Amélie Ōtsuka-Brown").put("given_name", "Amélie").put("family_name", "Ōtsuka-Brown");
        claims.put("email", "amelie@example.test");
        claims.put(ClaimNames.VERSION, "1.3.0").put(ClaimNames.MESSAGE_TYPE, "LtiResourceLinkRequest");
        claims.put(ClaimNames.DEPLOYMENT_ID, "1").put(ClaimNames.TARGET_LINK_URI, target);
        claims.putObject(ClaimNames.RESOURCE_LINK).put("id", "1").put("title", "Mentorat");
        claims.putArray(ClaimNames.ROLES).add("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
        claims.putObject(ClaimNames.CONTEXT).put("id", "2").put("title", "Ḵwantlen & friends");
        claims.putObject(ClaimNames.LAUNCH_PRESENTATION).put("locale", "fr_ca");
    }

    ValidLaunch withClaim(String name, Object value) {
        claims.set(name, JSON.valueToTree(value));
        return this;
    }

    /** The same person opens the work of learner 6 from the gradebook. */
    ValidLaunch asSubmissionReview() {
        return withClaim(ClaimNames.MESSAGE_TYPE, "LtiSubmissionReviewRequest")
                .withClaim(ClaimNames.FOR_USER, Map.of("user_id", "6", "roles", List.of("Learner")))
                .withClaim(ClaimNames.GRADES, Map.of("lineitem", Scene.ISSUER + "/lineitems/3/lineitem?type_id=1"));
    }

    ValidLaunch without(String... names) {
        claims.remove(List.of(names));
        return this;
    }

    ValidLaunch with(Consumer<ObjectNode> change) {
        change.accept(claims);
        return this;
    }

    ValidLaunch withHeader(String name, Object value) {
        header.set(name, JSON.valueToTree(value));
        return this;
    }

    ValidLaunch withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    ValidLaunch signedBy(JWSSigner other) {
        signer = other;
        return this;
    }

    ValidLaunch withBrokenSignature() {
        signatureSuffix = "broken";
        return this;
    }

    ValidLaunch withForm(String name, String... values) {
        form.put(name, List.of(values));
        return this;
    }

    ValidLaunch withCookies(String... values) {
        cookies = List.of(values);
        return this;
    }

    /** The claims of a captured launch, moved to this login's nonce, issuer, target and moment. */
    ValidLaunch withPayload(JsonNode payload, long now) {
        claims = ((ObjectNode) payload).deepCopy();
        claims.put("iss", Scene.ISSUER)
                .put("nonce", request.get("nonce"))
                .put("iat", now)
                .put("exp", now + 60);
        return this;
    }

    List<String> cookies() {
        return cookies;
    }

    Map<String, List<String>> form() {
        Map<String, List<String>> posted = new LinkedHashMap<>(form);
        posted.computeIfAbsent("id_token", name -> List.of(token()));
        posted.values().removeIf(List::isEmpty);
        return posted;
    }

    String token() {
        String signed = base64(header.toString()) + "." + base64(claims.toString());
        try {
            JWSAlgorithm algorithm = signer.supportedJWSAlgorithms()
                            .contains(JWSAlgorithm.parse(header.path("alg").asText()))
                    ? JWSAlgorithm.parse(header.path("alg").asText())
                    : signer.supportedJWSAlgorithms().iterator().next();
            String signature = signer.sign(new JWSHeader(algorithm), signed.getBytes(StandardCharsets.US_ASCII))
                    .toString();
            return signed + "." + (signatureSuffix.isEmpty() ? signature : base64(signatureSuffix));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static JWSSigner signer(com.nimbusds.jose.jwk.RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> query(URI address) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : address.getRawQuery().split("&")) {
            int equals = pair.indexOf('=');
            query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return query;
    }
}
