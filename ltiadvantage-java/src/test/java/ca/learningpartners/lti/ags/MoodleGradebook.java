package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.service.ServicePlatform;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The line items of one course, kept and answered for as a real Moodle was heard to: its own media types and nothing
 * else, ids with a query, empty texts for what is missing, no names that are unique, and a PUT that clears what it is
 * not told.
 */
final class MoodleGradebook {
    static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
    static final String MANY = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTAINER = "/services.php/2/lineitems";

    final Map<Integer, ObjectNode> items = new ConcurrentSkipListMap<>();
    private final ServicePlatform platform;
    private final AtomicInteger next = new AtomicInteger(1);

    MoodleGradebook(ServicePlatform platform) {
        this.platform = platform;
        platform.server.on(CONTAINER, this::handle);
    }

    GradeEndpoint course() {
        return new GradeEndpoint(Set.of(), Optional.of(platform.at(CONTAINER + "?type_id=1")), Optional.empty());
    }

    /** One more column, as if somebody else had made it. */
    int add(String label, String resourceId, String tag) {
        ObjectNode json = JSON.createObjectNode();
        json.put("label", label)
                .put("scoreMaximum", 60)
                .put("resourceId", resourceId)
                .put("tag", tag);
        json.put("ltiLinkId", "1").putObject("submissionReview").put("url", "https://tool.example.ca/review");
        return add(json);
    }

    URI address(int number) {
        return platform.at(CONTAINER + "/" + number + "/lineitem?type_id=1");
    }

    private int add(ObjectNode json) {
        int number = next.getAndIncrement();
        items.put(number, json.put("id", address(number).toString()));
        return number;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String accept = String.valueOf(exchange.getRequestHeaders().getFirst("Accept"));
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        boolean container = path.equals(CONTAINER);
        String method = exchange.getRequestMethod();
        if (method.equals("GET") && !accept.equals(container ? MANY : ONE)
                || Set.of("POST", "PUT").contains(method) && !type.equals(ONE)) {
            LoopbackServer.answer(exchange, 400, "application/json", "{\"reason\":\"No handler found\"}");
        } else if (container) {
            collection(exchange, method);
        } else {
            one(exchange, method, Integer.parseInt(path.split("/")[4]));
        }
    }

    private void collection(HttpExchange exchange, String method) throws IOException {
        if (method.equals("POST")) {
            int number = add((ObjectNode) JSON.readTree(body(exchange)));
            LoopbackServer.answer(exchange, 201, ONE, items.get(number).toString());
            return;
        }
        ArrayNode list = JSON.createArrayNode();
        items.values().forEach(list::add);
        LoopbackServer.answer(exchange, 200, MANY + "; charset=utf-8", list.toString());
    }

    private void one(HttpExchange exchange, String method, int number) throws IOException {
        if (!items.containsKey(number)) {
            LoopbackServer.answer(exchange, 404, "application/json", "{\"status\":404}");
        } else if (method.equals("DELETE")) {
            items.remove(number);
            LoopbackServer.answer(exchange, 204, "text/html", "");
        } else {
            if (method.equals("PUT")) {
                items.put(number, (ObjectNode) JSON.readTree(body(exchange)));
            }
            LoopbackServer.answer(exchange, 200, ONE, items.get(number).toString());
        }
    }

    private String body(HttpExchange exchange) {
        List<LoopbackServer.Asked> asked =
                platform.server.asked(exchange.getRequestURI().getPath());
        return asked.get(asked.size() - 1).body();
    }
}
