package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.http.StreamLimits;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import ca.learningpartners.lti.service.ServiceScopes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The columns of a course's gradebook that the tool may see and make.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
public final class LineItems {
    private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String MANY = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final PageLimits FEW =
            new PageLimits(500, 10_000, new StreamLimits(Duration.ofSeconds(30), 8L * 1024 * 1024));
    private static final Map<String, String> READING = Map.of("Accept", ONE);
    private static final Map<String, String> WRITING = Map.of("Accept", ONE, "Content-Type", ONE);

    /** The oldest first, as far as its number in the address tells: a shorter number is a lower one. */
    private static final Comparator<LineItem> OLDEST_FIRST = Comparator.comparing(
                    (LineItem item) -> item.id().toString().length())
            .thenComparing(item -> item.id().toString());

    private final ServiceClient client;
    private final Pages pages;

    /** Line items reached through that client. */
    public LineItems(ServiceClient client) {
        this.client = client;
        this.pages = new Pages(client, MANY, FEW);
    }

    /**
     * The course's line items that the filter covers, all pages of them, in the platform's order. One without an
     * address or a maximum is left out: nothing could be done with it.
     *
     * @throws ServiceFailed if not all of them could be read, or there are more than 10,000
     */
    public List<LineItem> list(Registration registration, GradeEndpoint course, LineItemFilter filter)
            throws ServiceFailed {
        URI address = Addresses.with(container(course), filter.parameters());
        return pages.read(registration, readScope(course), address, LineItemJson::read).stream()
                .flatMap(Optional::stream)
                .filter(filter::covers)
                .toList();
    }

    /** The line item at its own address. */
    public LineItem get(Registration registration, GradeEndpoint course, URI lineItem) throws ServiceFailed {
        OutboundRequest request = OutboundRequest.get(lineItem, READING);
        return item(client.call(registration, Set.of(readScope(course)), request));
    }

    /** Makes a line item, whether there is one like it or not; see {@link #findOrCreate}. */
    public LineItem create(Registration registration, GradeEndpoint course, NewLineItem wanted) throws ServiceFailed {
        OutboundRequest request = OutboundRequest.post(container(course), WRITING, LineItemJson.write(wanted));
        return item(client.call(registration, Set.of(ServiceScopes.LINE_ITEM), request));
    }

    /**
     * The line item of that resource id and tag, made if there is none: found again after a failure whose outcome is
     * unknown, and after the course was copied.
     *
     * <p>No platform promises that these names are unique. So after making one, all are read again: if two callers made
     * one each at the same moment, both keep the older, by the number in its address, and the other is removed by
     * whoever made it. Should one caller not yet see the other's, both stay, and every later call finds the older.
     * Nothing is removed unless the list holds both, and ours under the very address the platform answered with: some
     * write one address in two ways.
     *
     * <p><b>Store {@link LineItem#id()}</b>, and call this only where none is stored, or the stored one is gone
     * ({@link Reason#NOT_FOUND}). A platform that drops a name it was sent (its item comes back without
     * {@link LineItem#resourceId()} or {@link LineItem#tag()}) leaves nothing to find the column by, and every call
     * makes one more. It is not looked for by the other name alone: that may be another column of the same resource,
     * whose grades would be overwritten.
     */
    public LineItem findOrCreate(Registration registration, GradeEndpoint course, NewLineItem wanted)
            throws ServiceFailed {
        Optional<LineItem> there =
                sameNamed(registration, course, wanted).stream().findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        LineItem made = create(registration, course, wanted);
        List<LineItem> now = sameNamed(registration, course, wanted);
        LineItem kept = now.isEmpty() ? made : now.get(0);
        if (!kept.id().equals(made.id()) && now.stream().map(LineItem::id).anyMatch(made.id()::equals)) {
            delete(registration, made.id());
        }
        return kept;
    }

    /**
     * Changes a line item: reads it anew, applies the change, and writes all of it back, since a platform clears what
     * is left out (Moodle). Two who change one at the same moment may undo each other.
     */
    public LineItem update(Registration registration, URI lineItem, UnaryOperator<LineItem> change)
            throws ServiceFailed {
        Set<String> scope = Set.of(ServiceScopes.LINE_ITEM);
        HttpAnswer answer = client.call(registration, scope, OutboundRequest.get(lineItem, READING));
        ObjectNode json = object(answer);
        LineItem before = item(answer);
        LineItemJson.overwrite(json, before, change.apply(before));
        return item(client.call(registration, scope, OutboundRequest.put(lineItem, WRITING, json.toString())));
    }

    /**
     * Removes a line item and every grade in it, or finds it gone. <b>Only for one the tool made itself.</b> The line
     * item of an activity (the one a launch names, or one with a {@code resourceLinkId} nobody here gave it) is the
     * teacher's: a Moodle asked to delete it removes the activity's grades for good.
     */
    public void delete(Registration registration, URI lineItem) throws ServiceFailed {
        try {
            client.call(registration, Set.of(ServiceScopes.LINE_ITEM), OutboundRequest.delete(lineItem, Map.of()));
        } catch (ServiceFailed e) {
            if (e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
        }
    }

    /** The oldest first. */
    private List<LineItem> sameNamed(Registration registration, GradeEndpoint course, NewLineItem wanted)
            throws ServiceFailed {
        LineItemFilter same = LineItemFilter.named(wanted.resourceId(), wanted.tag());
        return list(registration, course, same).stream().sorted(OLDEST_FIRST).toList();
    }

    private static URI container(GradeEndpoint course) throws ServiceFailed {
        return course.lineItems()
                .orElseThrow(() -> new ServiceFailed(
                        Reason.NOT_AUTHORISED, "the launch names no address for the course's line items"));
    }

    /** Who may write may read; a platform that grants reading alone has to be asked for that alone. */
    private static String readScope(GradeEndpoint course) {
        boolean readOnly = course.scopes().contains(ServiceScopes.LINE_ITEM_READ)
                && !course.scopes().contains(ServiceScopes.LINE_ITEM);
        return readOnly ? ServiceScopes.LINE_ITEM_READ : ServiceScopes.LINE_ITEM;
    }

    private static LineItem item(HttpAnswer answer) throws ServiceFailed {
        return LineItemJson.read(object(answer))
                .orElseThrow(() -> ServiceFailed.nonsense("the platform's line item lacks id or maximum", answer));
    }

    private static ObjectNode object(HttpAnswer answer) throws ServiceFailed {
        return StrictJson.object(answer.body())
                .orElseThrow(() -> ServiceFailed.nonsense("the platform's line item is not JSON", answer));
    }
}
