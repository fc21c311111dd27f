package ca.learningpartners.lti.deeplink;

import ca.learningpartners.lti.deeplink.DeepLinkingRefused.Reason;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.launch.DeepLinkingSettings;
import ca.learningpartners.lti.registration.Registration;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Signs what a person chose. Only what the platform said it takes is signed.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-response-message">LTI Deep Linking 2.0,
 *     4.5</a>
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#tool-jwt">1EdTech Security Framework 1.0, 5.2.2</a>
 */
public final class DeepLinkingAnswers {
    /**
     * How far an answer is dated back. Moodle refuses one that is from the future by its own clock, be it by a few
     * seconds; Canvas one that is older than five minutes. Half a minute forgives the clocks and leaves time to post.
     */
    private static final Duration DATED_BACK = Duration.ofSeconds(30);
    /** How long an answer is good for: the browser posts it at once. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final ToolKeyRing keys;
    private final Clock clock;

    /** Answers signed with the tool's newest key. */
    public DeepLinkingAnswers(ToolKeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Signs a choice.
     *
     * @param registration the one the request came through
     * @param request what the platform asked for
     * @param response what the person chose
     * @throws DeepLinkingRefused if the platform has said it would not take that
     */
    public DeepLinkingAnswer answer(Registration registration, DeepLinkingRequest request, DeepLinkingResponse response)
            throws DeepLinkingRefused {
        if (!registration.id().equals(request.registration())) {
            throw new IllegalArgumentException("The request came through " + request.registration() + " and not "
                    + registration.id() + ". Maybe two sessions were mixed up?");
        }
        requireAccepted(request.settings(), response);
        ObjectNode claims = claims(registration, request);
        write(claims, response);
        return new DeepLinkingAnswer(
                request.settings().returnUrl(), "JWT", keys.signer().sign(claims.toString()));
    }

    private static void requireAccepted(DeepLinkingSettings accepted, DeepLinkingResponse response)
            throws DeepLinkingRefused {
        if (response.items().size() > 1 && !accepted.acceptMultiple()) {
            throw new DeepLinkingRefused(
                    Reason.SEVERAL_NOT_ACCEPTED,
                    response.items().size() + " items were chosen and the platform takes 1. Maybe choose the first?");
        }
        for (ContentItem item : response.items()) {
            requireAccepted(accepted, item);
        }
    }

    private static void requireAccepted(DeepLinkingSettings accepted, ContentItem item) throws DeepLinkingRefused {
        if (!accepted.acceptTypes().contains(item.type())) {
            throw new DeepLinkingRefused(
                    Reason.TYPE_NOT_ACCEPTED,
                    "The platform takes " + accepted.acceptTypes() + " and no " + item.type()
                            + ". Maybe send a link to this tool?");
        }
        boolean graded =
                item instanceof ResourceLinkItem link && link.lineItem().isPresent();
        if (graded && !accepted.acceptLineItem().orElse(true)) {
            throw new DeepLinkingRefused(
                    Reason.LINE_ITEM_NOT_ACCEPTED,
                    "The platform makes no line item with a link. Maybe make it by the line item service?");
        }
    }

    private ObjectNode claims(Registration registration, DeepLinkingRequest request) {
        long now = clock.instant().getEpochSecond();
        ObjectNode claims = StrictJson.newObject();
        claims.put("iss", registration.clientId().value());
        claims.put("aud", registration.issuer());
        claims.put("iat", now - DATED_BACK.toSeconds());
        claims.put("exp", now + GOOD_FOR.toSeconds());
        claims.put("nonce", UUID.randomUUID().toString());
        claims.put(LTI + "message_type", "LtiDeepLinkingResponse");
        claims.put(LTI + "version", "1.3.0");
        claims.put(LTI + "deployment_id", request.deployment().value());
        request.settings().data().ifPresent(data -> claims.put(DL + "data", data));
        return claims;
    }

    private static void write(ObjectNode claims, DeepLinkingResponse response) {
        ArrayNode items = claims.putArray(DL + "content_items");
        response.items().forEach(item -> items.add(ContentItemJson.of(item)));
        response.message().ifPresent(words -> claims.put(DL + "msg", words));
        response.log().ifPresent(words -> claims.put(DL + "log", words));
        response.errorMessage().ifPresent(words -> claims.put(DL + "errormsg", words));
        response.errorLog().ifPresent(words -> claims.put(DL + "errorlog", words));
    }
}
