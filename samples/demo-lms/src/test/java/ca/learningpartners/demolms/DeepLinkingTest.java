package ca.learningpartners.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepLinkingTest extends ServiceSetting {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final String SETTINGS = DEEP_LINKING + "deep_linking_settings";

    @Test
    void the_request_says_what_may_be_picked_and_where_to_answer() {
        JsonNode claims = claims(lms.launch("sd45", "ariel.fontaine").picking());
        JsonNode settings = claims.path(SETTINGS);

        assertThat(claims.path(ClaimNames.MESSAGE_TYPE).asText()).isEqualTo("LtiDeepLinkingRequest");
        assertThat(claims.has(ClaimNames.RESOURCE_LINK)).isFalse();
        assertThat(settings.path("accept_types").path(0).asText()).isEqualTo("ltiResourceLink");
        assertThat(settings.path("accept_multiple").asBoolean()).isTrue();
        assertThat(settings.path("accept_lineitem").asBoolean()).isTrue();
        assertThat(settings.path("deep_link_return_url").asText()).startsWith(lms.issuer("sd45") + "/picked/");
    }

    @Test
    void what_was_picked_becomes_activities_that_open_where_and_with_what_the_tool_wanted() {
        HttpResponse<String> page = answer(Map.of());
        ResourceLink added = lms.classroom("sd45").activities().get(1);
        JsonNode claims = claims(lms.launch("sd45", "wei-lin.chow").activity(added.id()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Activities added: 1").contains("Séance &lt;1&gt;");
        assertThat(claims.path(ClaimNames.RESOURCE_LINK).path("title").asText()).isEqualTo("Séance <1>");
        assertThat(claims.path(ClaimNames.TARGET_LINK_URI).asText()).isEqualTo(tool.at("/launch?view=hours"));
        assertThat(tool.logins.get(tool.logins.size() - 1))
                .containsEntry("target_link_uri", tool.at("/launch?view=hours"));
        assertThat(claims.path(ClaimNames.CUSTOM).path("program").asText()).isEqualTo("bcssa");
        assertThat(claims.path(ClaimNames.CUSTOM).path("link").asText()).isEqualTo(added.id());
        assertThat(claims.path(ClaimNames.GRADES).path("lineitem").asText()).endsWith("/lineitems/1/lineitem");
    }

    @Test
    void an_answer_is_taken_once() {
        Map<String, Object> good = good();
        String address = returnAddress(good);

        assertThat(post(address, good).statusCode()).isEqualTo(200);
        assertThat(post(address, good).statusCode()).isEqualTo(404);
        assertThat(lms.classroom("sd45").activities()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "iss, somebody-else",
        "aud, https://elsewhere.example",
        "iat, +1",
        "exp, 0",
        "nonce, ''",
        LTI + "deployment_id, 99",
        LTI + "message_type, LtiSomethingElse",
        LTI + "version, 1.1.0",
        DEEP_LINKING + "data, altered",
        DEEP_LINKING + "content_items, none"
    })
    void an_answer_with_one_thing_wrong_adds_nothing_and_says_why(String claim, String value) {
        boolean moment = value.matches("[+0-9]{1,2}") && claim.length() == 3;
        Object changed = moment ? clock.instant().getEpochSecond() + Integer.parseInt(value) : value;
        HttpResponse<String> page = answer(Map.of(claim, changed));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("role=\"alert\"").contains("<code>");
        assertThat(lms.classroom("sd45").activities()).hasSize(1);
    }

    @Test
    void an_item_of_another_type_or_another_site_adds_nothing() {
        List<Map<String, Object>> strange = List.of(
                Map.of("type", "link", "url", tool.at("/x")),
                Map.of("type", "ltiResourceLink", "url", "https://elsewhere.example/"),
                Map.of("type", "ltiResourceLink", "lineItem", Map.of("scoreMaximum", 0)));
        for (Map<String, Object> item : strange) {
            assertThat(answer(Map.of(DEEP_LINKING + "content_items", List.of(item)))
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(lms.classroom("sd45").activities()).hasSize(1);
    }

    @Test
    void an_answer_without_items_adds_nothing_and_shows_what_the_tool_says() {
        HttpResponse<String> page =
                answer(Map.of(DEEP_LINKING + "content_items", List.of(), DEEP_LINKING + "msg", "Nothing <picked>"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nothing &lt;picked&gt;");
        assertThat(lms.classroom("sd45").activities()).hasSize(1);
    }

    @Test
    void a_copied_course_has_the_same_activities_under_new_ids() {
        answer(Map.of());
        Classroom original = lms.classroom("sd45");
        ResourceLink picked = original.activities().get(1);
        Classroom copy = lms.copyCourse("sd45", original.id());
        ResourceLink copied = copy.activities().get(1);
        LineItem column = copy.gradebook().columnsOf(copied.id()).get(0);

        assertThat(copied.id()).isNotEqualTo(picked.id());
        assertThat(copied.custom()).isEqualTo(picked.custom());
        assertThat(copied.picked()).isEqualTo(picked.picked());
        assertThat(column.text("resourceId")).contains("r-1");
        assertThat(column.text("tag")).contains("hours");
        JsonNode claims =
                claims(lms.launch("sd45", "wei-lin.chow").inCourse(copy.id()).activity(copied.id()));
        assertThat(claims.path(ClaimNames.CONTEXT).path("id").asText()).isEqualTo(copy.id());
        assertThat(claims.path(ClaimNames.CUSTOM).path("program").asText()).isEqualTo("bcssa");
    }

    @Test
    void a_picked_activity_of_one_tool_opens_no_other() {
        answer(Map.of());
        String other = lms.addTool(
                        "sd45", lms.tools("sd45").all().get(0).details().withEverything())
                .clientId();
        claims(lms.launch("sd45", "wei-lin.chow")
                .activity(lms.classroom("sd45").activities().get(1).id())
                .with("tool", other));

        assertThat(tool.logins.get(tool.logins.size() - 1).get("client_id")).isNotEqualTo(other);
    }

    @Test
    void a_submission_review_names_the_person_and_the_column_even_when_a_learner_forges_it() {
        answer(Map.of());
        LineItem column = lms.classroom("sd45").gradebook().columns().get(0);
        for (String viewer : List.of("ariel.fontaine", "siobhan.oleary")) {
            JsonNode claims = claims(lms.launch("sd45", viewer).reviewing(column.id(), "3"));

            assertThat(claims.path(ClaimNames.MESSAGE_TYPE).asText()).isEqualTo("LtiSubmissionReviewRequest");
            assertThat(claims.path(ClaimNames.FOR_USER).path("user_id").asText())
                    .isEqualTo("3");
            assertThat(claims.path("sub").asText()).isNotEqualTo("3");
            assertThat(claims.path(ClaimNames.TARGET_LINK_URI).asText()).isEqualTo(tool.at("/launch?view=review"));
            assertThat(claims.path(ClaimNames.CUSTOM).path("rv").asText()).isEqualTo("1");
            assertThat(claims.path(ClaimNames.GRADES).path("lineitem").asText())
                    .endsWith("/lineitems/" + column.id() + "/lineitem");
        }
    }

    @Test
    void a_privacy_launch_comes_from_the_administrator_and_from_no_course() {
        JsonNode claims = claims(lms.launch("sd27", "sam.okafor").privacy());

        assertThat(claims.path(ClaimNames.MESSAGE_TYPE).asText()).isEqualTo("LtiDataPrivacyLaunchRequest");
        assertThat(claims.has(ClaimNames.CONTEXT)).isFalse();
        assertThat(claims.has(ClaimNames.RESOURCE_LINK)).isFalse();
    }

    @Test
    void a_tool_is_sent_only_the_messages_it_registered_for() {
        tool.registrationChanges.clear();
        lms.register("sd45", tool.at("/register"));

        assertThat(browser.get(lms.launch("sd45", "ariel.fontaine").picking().toString())
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get(lms.launch("sd45", "ariel.fontaine").privacy().toString())
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get(lms.origin() + "/sd45/courses/2").body())
                .contains("none registered for deep linking")
                .doesNotContain("/activities/new");
    }

    private HttpResponse<String> answer(Map<String, Object> changes) {
        Map<String, Object> claims = good();
        String address = returnAddress(claims);
        claims.putAll(changes);
        return post(address, claims);
    }

    private HttpResponse<String> post(String address, Map<String, Object> claims) {
        return browser.post(address, Map.of("JWT", tool.signed(claims)));
    }

    /** Takes the address out of the claims, where {@link #good} left it. */
    private static String returnAddress(Map<String, Object> claims) {
        return String.valueOf(claims.remove("address"));
    }

    /** The claims of a good answer to a picking that has just begun. */
    private Map<String, Object> good() {
        JsonNode request = claims(lms.launch("sd45", "ariel.fontaine").picking());
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(
                "address", request.path(SETTINGS).path("deep_link_return_url").asText());
        claims.put("iss", request.path("aud").asText());
        claims.put("aud", lms.issuer("sd45"));
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("exp", clock.instant().getEpochSecond() + 300);
        claims.put("nonce", UUID.randomUUID().toString());
        claims.put(LTI + "message_type", "LtiDeepLinkingResponse");
        claims.put(LTI + "version", "1.3.0");
        claims.put(LTI + "deployment_id", request.path(ClaimNames.DEPLOYMENT_ID).asText());
        claims.put(DEEP_LINKING + "data", request.path(SETTINGS).path("data").asText());
        claims.put(DEEP_LINKING + "content_items", List.of(item()));
        return claims;
    }

    private Map<String, Object> item() {
        return Map.of(
                "type",
                "ltiResourceLink",
                "title",
                "Séance <1>",
                "url",
                tool.at("/launch?view=hours"),
                "custom",
                Map.of("program", "bcssa", "link", "$ResourceLink.id"),
                "lineItem",
                Map.of(
                        "scoreMaximum",
                        20,
                        "resourceId",
                        "r-1",
                        "tag",
                        "hours",
                        "submissionReview",
                        Map.of("url", tool.at("/launch?view=review"), "custom", Map.of("rv", "1"))));
    }
}
