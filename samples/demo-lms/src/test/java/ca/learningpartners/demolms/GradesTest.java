package ca.learningpartners.demolms;

import static ca.learningpartners.demolms.ServiceCaller.LINE_ITEMS;
import static ca.learningpartners.demolms.ServiceCaller.LINE_ITEMS_TO_READ;
import static ca.learningpartners.demolms.ServiceCaller.RESULTS;
import static ca.learningpartners.demolms.ServiceCaller.json;
import static ca.learningpartners.demolms.ServiceCaller.link;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTest extends ServiceSetting {

    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULT = "application/vnd.ims.lis.v2.resultcontainer+json";

    private String items;
    private String token;

    @BeforeEach
    void launch() {
        items = endpoint("sd27").path("lineitems").asText();
        token = sd27.token(LINE_ITEMS, ServiceCaller.SCORES, RESULTS);
    }

    @Test
    void a_launch_tells_where_grades_go_and_names_the_column_when_the_activity_has_exactly_one() {
        assertThat(items).endsWith("/lineitems?type_id=1");
        assertThat(endpoint("sd45").path("lineitems").asText()).endsWith("/lineitems");
        assertThat(endpoint("sd27").path("scope")).hasSize(4);
        assertThat(endpoint("sd27").has("lineitem")).isFalse();
        JsonNode column = created("One", Map.of("resourceLinkId", "1"));
        assertThat(endpoint("sd27").path("lineitem")).isEqualTo(column.path("id"));
        created("Two", Map.of("resourceLinkId", "1"));
        assertThat(endpoint("sd27").has("lineitem")).isFalse();
    }

    @Test
    void columns_are_made_found_changed_and_taken_away() {
        created("Other", Map.of());
        JsonNode made = created("Séance – Ḵ’", Map.of("resourceId", "r-1", "tag", "hours"));
        String address = made.path("id").asText();
        for (String filter : new String[] {"&resource_id=r-1", "&tag=hours"}) {
            JsonNode found = json(sd27.get(items + filter, token, CONTAINER));
            assertThat(found).hasSize(1);
            assertThat(found.path(0)).isEqualTo(made);
        }
        ObjectNode changed = item("Renamed");
        assertThat(sd27.send("PUT", address, token, ITEM, changed.toString()).statusCode())
                .isEqualTo(200);
        JsonNode shown = json(sd27.get(address, token, ITEM));
        assertThat(shown.path("label").asText()).isEqualTo("Renamed");
        assertThat(shown.has("tag")).isFalse();
        assertThat(sd27.send("DELETE", address, token, ITEM, "").statusCode()).isEqualTo(204);
        assertThat(sd27.get(address, token, ITEM).statusCode()).isEqualTo(404);
    }

    @Test
    void columns_come_in_pages_that_keep_the_filter() {
        for (int i = 0; i < 3; i++) {
            created("Column " + i, Map.of("tag", "hours"));
            created("Other " + i, Map.of());
        }
        HttpResponse<String> first = sd27.get(items + "&tag=hours&limit=2", token, CONTAINER);
        HttpResponse<String> second = sd27.get(link(first, "next"), token, CONTAINER);

        assertThat(json(first)).hasSize(2);
        assertThat(json(second)).hasSize(1);
        assertThat(json(second).path(0).path("label").asText()).isEqualTo("Column 2");
        assertThat(link(second, "next")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"label, ''", "scoreMaximum, 0", "scoreMaximum, ''", "resourceLinkId, 99"})
    void a_column_with_one_thing_wrong_is_refused(String member, String value) {
        ObjectNode item = item("Good");
        if (value.matches("0")) {
            item.put(member, 0);
        } else {
            item.put(member, value);
        }

        assertThat(sd27.send("POST", items, token, ITEM, item.toString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_path_added_behind_the_query_leads_nowhere() {
        String address = created("One", Map.of()).path("id").asText();

        assertThat(sd27.get(address + "/results", token, "*/*").statusCode()).isEqualTo(400);
        assertThat(sd27.get(scores(address).replace("/scores", "/results"), token, "*/*")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_may_only_read_may_not_write() {
        String reader = sd27.token(LINE_ITEMS_TO_READ);

        assertThat(sd27.get(items, reader, CONTAINER).statusCode()).isEqualTo(200);
        assertThat(sd27.send("POST", items, reader, ITEM, item("No").toString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_tool_does_not_see_the_columns_of_another() {
        created("Mine", Map.of());
        String other = lms.addTool(
                        "sd27", lms.tools("sd27").all().get(0).details().withEverything())
                .clientId();
        ServiceCaller stranger = new ServiceCaller(tool, other, lms.issuer("sd27") + "/token", clock);

        assertThat(json(stranger.get(items, stranger.token(LINE_ITEMS), CONTAINER)))
                .isEmpty();
    }

    @Test
    void a_score_becomes_a_result_out_of_the_columns_maximum() {
        String address = created("Hours", Map.of()).path("id").asText();
        assertThat(post(address, score("4", "2026-11-21T12:00:00.000Z")).statusCode())
                .isEqualTo(200);
        JsonNode result = json(sd27.get(results(address), token, RESULT)).path(0);

        assertThat(result.path("userId").asText()).isEqualTo("4");
        assertThat(result.path("resultScore").decimalValue()).isEqualByComparingTo("15");
        assertThat(result.path("resultMaximum").asInt()).isEqualTo(20);
        assertThat(result.path("scoreOf").asText()).isEqualTo(address);
        assertThat(lms.classroom("sd27").gradebook().recorded())
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.column().label()).isEqualTo("Hours"));
    }

    @Test
    void a_score_must_be_newer_than_the_one_before_by_however_little() {
        String address = created("Hours", Map.of()).path("id").asText();

        assertThat(post(address, score("4", "2026-11-21T12:00:00.500Z")).statusCode())
                .isEqualTo(200);
        assertThat(post(address, score("4", "2026-11-21T05:00:00.500-07:00")).statusCode())
                .isEqualTo(409);
        assertThat(post(address, score("4", "2026-11-21T12:00:00.501Z")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_score_that_is_not_final_wipes_the_result() {
        String address = created("Hours", Map.of()).path("id").asText();
        post(address, score("4", "2026-11-21T12:00:00Z"));
        post(address, score("4", "2026-11-21T12:00:01Z").put("gradingProgress", "Pending"));

        assertThat(json(sd27.get(results(address), token, RESULT)).path(0).has("resultScore"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "userId, 3",
        "userId, 999",
        "timestamp, 2026-11-21T12:00:00",
        "timestamp, yesterday",
        "activityProgress, Napping",
        "gradingProgress, ''",
        "scoreGiven, seven",
        "scoreMaximum, none"
    })
    void a_score_with_one_thing_wrong_is_refused(String member, String value) {
        String address = created("Hours", Map.of()).path("id").asText();
        HttpResponse<String> answer =
                post(address, score("4", "2026-11-21T12:00:00Z").put(member, value));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("reason").asText()).isEqualTo("Incorrect score received");
        assertThat(lms.classroom("sd27").gradebook().recorded()).isEmpty();
    }

    @Test
    void a_score_must_say_what_it_is() {
        String address = created("Hours", Map.of()).path("id").asText();
        String body = score("4", "2026-11-21T12:00:00Z").toString();

        assertThat(sd27.send("POST", scores(address), token, "application/json", body)
                        .statusCode())
                .isEqualTo(415);
        assertThat(sd27.send("POST", scores(address), token, SCORE + "; charset=utf-8", body)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "SCORES_REFUSED, 400",
        "SCORES_CONFLICT, 409",
        "SCORES_TOO_MANY, 429",
        "SCORES_DOWN, 500",
        "SCORES_FALSE_SUCCESS, 200"
    })
    void broken_scores_fail_as_they_say_and_record_nothing(Fault fault, int status) {
        String address = created("Hours", Map.of()).path("id").asText();
        lms.faults("sd27").set(fault);
        HttpResponse<String> answer = post(address, score("4", "2026-11-21T12:00:00Z"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().equals("[]")).isEqualTo(fault == Fault.SCORES_FALSE_SUCCESS);
        assertThat(lms.classroom("sd27").gradebook().recorded()).isEmpty();
    }

    private JsonNode endpoint(String campus) {
        String person = campus.equals("sd27") ? "tessa.lindqvist" : "wei-lin.chow";
        return claims(lms.launch(campus, person)).path(ClaimNames.GRADES);
    }

    private static ObjectNode item(String label) {
        return TestTool.JSON.createObjectNode().put("label", label).put("scoreMaximum", 20);
    }

    private JsonNode created(String label, Map<String, String> more) {
        ObjectNode item = item(label);
        more.forEach(item::put);
        HttpResponse<String> answer = sd27.send("POST", items, token, ITEM, item.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private static ObjectNode score(String person, String timestamp) {
        return TestTool.JSON
                .createObjectNode()
                .put("userId", person)
                .put("scoreGiven", 7.5)
                .put("scoreMaximum", 10)
                .put("activityProgress", "Completed")
                .put("gradingProgress", "FullyGraded")
                .put("timestamp", timestamp);
    }

    private HttpResponse<String> post(String address, ObjectNode score) {
        return sd27.send("POST", scores(address), token, SCORE, score.toString());
    }

    /** The path goes before the query. */
    private static String scores(String address) {
        return address.replace("?", "/scores?");
    }

    private static String results(String address) {
        return address.replace("?", "/results?");
    }
}
