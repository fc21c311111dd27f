package ca.learningpartners.demolms.deeplink;

import ca.learningpartners.demolms.access.Refused;
import ca.learningpartners.demolms.access.SignedByTool;
import ca.learningpartners.demolms.access.ToolKeys;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.registration.Tool;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The pickings of a campus: begun by a teacher, answered once by the tool within an hour, checked, and turned into
 * activities. Lists are bounded; the oldest goes first.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#deep-linking-response-message">Deep Linking 2.0, response</a>
 */
public final class Pickings {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int ROOM = 1_000;
    private static final int MOST_ITEMS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Picking> waiting = new LinkedHashMap<>();
    private final Set<String> usedNonces = new LinkedHashSet<>();
    private final ToolKeys keys;
    private final Clock clock;

    public Pickings(ToolKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Lets a tool be picked in; the data is full of characters that a careless tool would alter. */
    public synchronized Picking begin(Classroom classroom, Tool tool) {
        String token = UUID.randomUUID().toString();
        Picking picking = new Picking(
                token,
                "cours é+%2F&\"" + UUID.randomUUID() + "\"",
                classroom,
                tool,
                clock.instant().plus(PATIENCE));
        waiting.put(token, picking);
        if (waiting.size() > ROOM) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        return picking;
    }

    public synchronized Optional<Picking> find(String token) {
        return Optional.ofNullable(waiting.get(token))
                .filter(picking -> clock.instant().isBefore(picking.end()));
    }

    /** Takes a tool's answer: all of its items become activities, or none. */
    public Picked finish(Picking picking, String answer, String issuer) throws Refused {
        SignedByTool signed = SignedByTool.parse(answer);
        signed.check(picking.tool(), keys, issuer, clock.instant());
        JsonNode claims = claims(signed.claims());
        DeepLinkingRule.check(claims, picking);
        List<PickedItem> items = items(claims, picking.tool());
        useUp(picking, String.valueOf(signed.claims().getClaim("nonce")));
        List<ResourceLink> placed =
                items.stream().map(item -> place(item, picking.classroom())).toList();
        return new Picked(placed, DeepLinkingRule.message(claims), DeepLinkingRule.error(claims));
    }

    private static ResourceLink place(PickedItem item, Classroom classroom) {
        ResourceLink activity = classroom.add(item.title(), item.text(), item.picked());
        item.column()
                .ifPresent(column -> classroom.gradebook().add(item.picked().clientId(), column.of(activity.id())));
        return activity;
    }

    private static List<PickedItem> items(JsonNode claims, Tool tool) throws Refused {
        List<PickedItem> items = new ArrayList<>();
        for (JsonNode item : claims.path(DeepLinkingRule.ITEMS)) {
            String type = item.path("type").asText();
            require(type.equals(PickedItem.TYPE), "an item is of the type " + type + ", which was not asked for");
            PickedItem read =
                    PickedItem.read(item, tool.clientId(), tool.details().name().en());
            require(read.isOn(tool.details().origins()), "an item's url is not on the tool");
            require(item.path("lineItem").isMissingNode() || read.column().isPresent(), "a lineItem will not do");
            items.add(read);
        }
        require(items.size() <= MOST_ITEMS, "there are more than " + MOST_ITEMS + " items");
        return items;
    }

    private synchronized void useUp(Picking picking, String nonce) throws Refused {
        require(usedNonces.add(picking.tool().clientId() + " " + nonce), "nonce was used before");
        if (usedNonces.size() > ROOM) {
            usedNonces.remove(usedNonces.iterator().next());
        }
        require(waiting.remove(picking.token()) != null, "the picking was answered before");
    }

    private static JsonNode claims(JWTClaimsSet claims) {
        return JSON.valueToTree(claims.toJSONObject());
    }

    private static void require(boolean holds, String why) throws Refused {
        if (!holds) {
            throw new Refused("invalid_request", why);
        }
    }
}
