package ca.learningpartners.demolms.deeplink;

import ca.learningpartners.demolms.access.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiPredicate;

/** What a signed answer of a tool's picker must say, in the order it is checked. */
record DeepLinkingRule(String refusal, BiPredicate<JsonNode, Picking> holds) {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    static final String ITEMS = DEEP_LINKING + "content_items";

    private static final List<DeepLinkingRule> RULES = List.of(
            new DeepLinkingRule(
                    "message_type must be LtiDeepLinkingResponse",
                    (claims, picking) -> says(claims, LTI + "message_type", "LtiDeepLinkingResponse")),
            new DeepLinkingRule("version must be 1.3.0", (claims, picking) -> says(claims, LTI + "version", "1.3.0")),
            new DeepLinkingRule(
                    "deployment_id is not the one of the request",
                    (claims, picking) ->
                            says(claims, LTI + "deployment_id", picking.tool().deploymentId())),
            new DeepLinkingRule(
                    "nonce is missing",
                    (claims, picking) -> !claims.path("nonce").asText("").isEmpty()),
            new DeepLinkingRule(
                    "data is not the data of the request",
                    (claims, picking) -> says(claims, DEEP_LINKING + "data", picking.data())),
            new DeepLinkingRule(
                    "content_items must be a list",
                    (claims, picking) ->
                            claims.path(ITEMS).isArray() || claims.path(ITEMS).isMissingNode()));

    static void check(JsonNode claims, Picking picking) throws Refused {
        for (DeepLinkingRule rule : RULES) {
            if (!rule.holds().test(claims, picking)) {
                throw new Refused("invalid_request", rule.refusal());
            }
        }
    }

    /** What the tool wants the person to read. */
    static String message(JsonNode claims) {
        return claims.path(DEEP_LINKING + "msg").asText("");
    }

    static String error(JsonNode claims) {
        return claims.path(DEEP_LINKING + "errormsg").asText("");
    }

    private static boolean says(JsonNode claims, String name, String value) {
        return claims.path(name).asText("").equals(value);
    }
}
