package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.gradebook.Gradebook;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.gradebook.Score;
import ca.learningpartners.demolms.platform.Addresses;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.Scope;
import ca.learningpartners.demolms.roster.Member;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/**
 * Scores in, results out; scores well or broken.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-publish-service">AGS 2.0, 3.4</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#result-service">AGS 2.0, 3.3</a>
 */
final class ScoreRoutes {

    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
    private static final String INCORRECT = "Incorrect score received";

    private final Platforms platforms;

    ScoreRoutes(Platforms platforms) {
        this.platforms = platforms;
    }

    void addTo(RoutesConfig routes) {
        String item = "/{campus}/services/{course}/lineitems/{item}/lineitem";
        routes.post(item + "/scores", this::record);
        routes.get(item + "/results", this::results);
    }

    private void record(Context request) {
        ServiceCall call = GradeCall.of(request, platforms, Scope.SCORES);
        LineItem column = GradeCall.column(call);
        Score score = Score.read(call.body(SCORE)).orElseThrow(() -> new ServiceRefusal(400, INCORRECT));
        failOnPurpose(call);
        if (call.platform().faults().has(Fault.SCORES_FALSE_SUCCESS)) {
            call.answer(200, SCORE, "[]");
            return;
        }
        if (call.classroom()
                .roster()
                .find(score.userId())
                .filter(Member::isLearner)
                .isEmpty()) {
            throw new ServiceRefusal(400, INCORRECT);
        }
        if (!call.classroom().gradebook().record(column, score)) {
            throw new ServiceRefusal(409, "Refusing score with an earlier timestamp");
        }
        call.answer(200, SCORE, "");
    }

    private static void failOnPurpose(ServiceCall call) {
        Fault fault = call.platform().faults().of(Service.SCORES).orElse(Fault.SCORES_FALSE_SUCCESS);
        switch (fault) {
            case SCORES_REFUSED -> throw new ServiceRefusal(400, INCORRECT);
            case SCORES_CONFLICT -> throw new ServiceRefusal(409, "Refusing score with an earlier timestamp");
            case SCORES_TOO_MANY -> {
                call.request().header("Retry-After", "7");
                throw new ServiceRefusal(429, "Too many requests.");
            }
            case SCORES_DOWN -> throw new ServiceRefusal(500, "The service is broken on purpose.");
            default -> {}
        }
    }

    private void results(Context request) {
        ServiceCall call = GradeCall.of(request, platforms, Scope.RESULTS);
        call.requireAccepts(RESULTS);
        LineItem column = GradeCall.column(call);
        String person = call.parameter("user_id");
        int from = call.number("from", 0);
        int limit = call.number("limit", 0);
        Gradebook gradebook = call.classroom().gradebook();
        List<Score> found = gradebook.newest(column).stream()
                .filter(score -> person.isEmpty() || score.userId().equals(person))
                .toList();
        if (limit > 0 && from + limit < found.size()) {
            call.linkTo(next(call, column, limit, from + limit), "next");
        }
        ArrayNode container = JsonNodeFactory.instance.arrayNode();
        found.stream()
                .skip(from)
                .limit(limit == 0 ? found.size() : limit)
                .forEach(score -> container.add(result(call, column, score)));
        call.answer(200, RESULTS, container.toString());
    }

    private static String next(ServiceCall call, LineItem column, int limit, int from) {
        return Addresses.withQuery(
                call.platform().addresses().results(call.classroom(), column),
                Map.of("limit", Integer.toString(limit), "from", Integer.toString(from)));
    }

    private static ObjectNode result(ServiceCall call, LineItem column, Score score) {
        Addresses addresses = call.platform().addresses();
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("id", addresses.result(call.classroom(), column, score.userId()));
        result.put("scoreOf", addresses.lineItem(call.classroom(), column));
        result.put("userId", score.userId());
        score.outOf(column.maximum()).ifPresent(points -> {
            result.put("resultScore", points);
            result.put("resultMaximum", column.maximum());
        });
        score.comment().ifPresent(comment -> result.put("comment", comment));
        return result;
    }
}
