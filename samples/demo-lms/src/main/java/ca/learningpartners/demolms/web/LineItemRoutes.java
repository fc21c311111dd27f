package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.platform.Addresses;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a course: listed, made, changed, taken away.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
final class LineItemRoutes {

    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final int LONGEST_LABEL = 255;

    private final Platforms platforms;

    LineItemRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        String items = "/{campus}/services/{course}/lineitems";
        routes.get(items, this::list);
        routes.post(items, this::create);
        routes.get(items + "/{item}/lineitem", this::show);
        routes.put(items + "/{item}/lineitem", this::change);
        routes.delete(items + "/{item}/lineitem", this::remove);
    }

    private void list(Context request) {
        ServiceCall call = GradeCall.of(request, platforms, Scope.LINE_ITEMS, Scope.LINE_ITEMS_TO_READ);
        call.requireAccepts(CONTAINER);
        Map<String, String> filters = filters(call);
        List<LineItem> found = call.classroom().gradebook().columns().stream()
                .filter(column -> column.clientId().equals(call.tool().clientId()))
                .filter(column -> filters.entrySet().stream()
                        .allMatch(each -> column.text(each.getKey())
                                .filter(each.getValue()::equals)
                                .isPresent()))
                .toList();
        int from = call.number("from", 0);
        int limit = call.number("limit", 0);
        List<LineItem> page = found.stream()
                .skip(from)
                .limit(limit == 0 ? found.size() : limit)
                .toList();
        if (limit > 0 && from + limit < found.size()) {
            call.linkTo(next(call, from + limit), "next");
        }
        ArrayNode container = JsonNodeFactory.instance.arrayNode();
        page.forEach(column -> container.add(json(call, column)));
        call.answer(200, CONTAINER, container.toString());
    }

    private static Map<String, String> filters(ServiceCall call) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("resourceId", call.parameter("resource_id"));
        filters.put("tag", call.parameter("tag"));
        filters.put("resourceLinkId", call.parameter("resource_link_id"));
        filters.values().removeIf(String::isEmpty);
        return filters;
    }

    private static String next(ServiceCall call, int from) {
        Map<String, String> same = new LinkedHashMap<>();
        List.of("resource_id", "tag", "resource_link_id", "limit")
                .forEach(name -> same.put(name, call.parameter(name)));
        same.put("from", Integer.toString(from));
        return Addresses.withQuery(call.platform().addresses().lineItems(call.classroom()), same);
    }

    private void create(Context request) {
        ServiceCall call = GradeCall.of(request, platforms, Scope.LINE_ITEMS);
        LineItem column = call.classroom()
                .gradebook()
                .add(call.tool().clientId(), content(call))
                .orElseThrow(() -> new ServiceRefusal(400, "The gradebook is full."));
        call.answer(201, ITEM, json(call, column).toString());
    }

    private void show(Context request) {
        ServiceCall call = GradeCall.of(request, platforms, Scope.LINE_ITEMS, Scope.LINE_ITEMS_TO_READ);
        call.requireAccepts(ITEM);
        call.answer(200, ITEM, json(call, GradeCall.column(call)).toString());
    }

    /** What the tool leaves out is gone. */
    private void change(Context request) {
        ServiceCall call = GradeCall.of(request, platforms, Scope.LINE_ITEMS);
        LineItem column = GradeCall.column(call);
        call.classroom()
                .gradebook()
                .change(column.id(), content(call))
                .ifPresent(changed -> call.answer(200, ITEM, json(call, changed).toString()));
    }

    private void remove(Context request) {
        ServiceCall call = GradeCall.of(request, platforms, Scope.LINE_ITEMS);
        call.classroom().gradebook().remove(GradeCall.column(call).id());
        request.status(204);
    }

    private static LineItem.Content content(ServiceCall call) {
        JsonNode body = call.body(ITEM);
        LineItem.Content content = LineItem.Content.read(body)
                .filter(each -> each.label().length() <= LONGEST_LABEL)
                .orElseThrow(() -> new ServiceRefusal(400, "No label or Score Maximum"));
        String link = content.texts().getOrDefault("resourceLinkId", "");
        boolean open = call.classroom()
                .activity(link)
                .filter(activity -> activity.opens(call.tool().clientId()))
                .isPresent();
        if (!link.isEmpty() && !open) {
            throw new ServiceRefusal(400, "resourceLinkId is not an activity of this tool in the course");
        }
        return content;
    }

    private static ObjectNode json(ServiceCall call, LineItem column) {
        return column.json(call.platform().addresses().lineItem(call.classroom(), column));
    }
}
