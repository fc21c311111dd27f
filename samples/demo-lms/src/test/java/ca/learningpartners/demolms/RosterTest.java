package ca.learningpartners.demolms;

import static ca.learningpartners.demolms.ServiceCaller.ROSTER;
import static ca.learningpartners.demolms.ServiceCaller.json;
import static ca.learningpartners.demolms.ServiceCaller.link;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.roster.Status;
import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest extends ServiceSetting {

    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    @Test
    void a_launch_tells_where_the_roster_is_and_everyone_is_on_it_under_the_id_of_their_launches() {
        Set<String> launched = new HashSet<>();
        String roster = "";
        for (String username : List.of("wei-lin.chow", "siobhan.oleary", "ariel.fontaine")) {
            JsonNode claims = claims(lms.launch("sd45", username));
            launched.add(claims.path("sub").asText() + claims.path("name").asText());
            roster = claims.path(ClaimNames.NAMES_AND_ROLES)
                    .path("context_memberships_url")
                    .asText();
        }
        HttpResponse<String> answer = sd45.get(roster, sd45.token(ROSTER), CONTAINER);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(CONTAINER);
        assertThat(json(answer).path("context").path("id").asText()).isEqualTo("2");
        Set<String> listed = new HashSet<>();
        json(answer)
                .path("members")
                .forEach(member -> listed.add(
                        member.path("user_id").asText() + member.path("name").asText()));
        assertThat(listed).isEqualTo(launched);
    }

    @Test
    void a_tool_without_the_scope_is_told_of_no_roster() {
        tool.registrationChanges.clear();
        lms.register("sd45", tool.at("/register"));

        assertThat(claims(lms.launch("sd45", "wei-lin.chow")).has(ClaimNames.NAMES_AND_ROLES))
                .isFalse();
        assertThat(claims(lms.launch("sd45", "wei-lin.chow")).has(ClaimNames.GRADES))
                .isFalse();
    }

    @Test
    void ten_thousand_people_come_at_once_or_page_by_page_all_different() {
        String token = sd27.token(ROSTER);
        List<JsonNode> whole = members(sd27.get(at("sd27", "3"), token, CONTAINER));
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        int pages = 0;
        for (String next = at("sd27", "3") + "?limit=1000"; !next.isEmpty(); pages++) {
            HttpResponse<String> page = sd27.get(next, token, CONTAINER);
            members(page).forEach(member -> ids.add(member.path("user_id").asText()));
            next = link(page, "next");
        }
        whole.forEach(member -> names.add(member.path("name").asText()));

        assertThat(pages).isEqualTo(10);
        assertThat(whole).hasSize(10_000);
        assertThat(ids).hasSize(10_000);
        assertThat(names).hasSize(10_000);
        assertThat(String.join(" ", names)).contains("x̱", "ḵ", "7", "’", "ʷ", "-", "é");
    }

    @Test
    void one_of_the_crowd_can_be_launched_and_is_the_same_person_as_on_the_roster() {
        JsonNode claims = claims(lms.launch("sd27", "member.04321").inCourse("3"));
        JsonNode listed = members(sd27.get(at("sd27", "3"), sd27.token(ROSTER), CONTAINER)).stream()
                .filter(member -> member.path("user_id").equals(claims.path("sub")))
                .findFirst()
                .orElseThrow();

        assertThat(listed.path("name")).isEqualTo(claims.path("name"));
        assertThat(listed.path("email")).isEqualTo(claims.path("email"));
    }

    @ParameterizedTest
    @CsvSource({"Instructor, 1", "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner, 2", "Mentor, 0"})
    void a_role_is_asked_for_by_its_short_or_its_full_name(String role, int expected) {
        String address = at("sd45", "2") + "?" + TestBrowser.encoded(Map.of("role", role));

        assertThat(members(sd45.get(address, sd45.token(ROSTER), CONTAINER))).hasSize(expected);
    }

    @Test
    void the_next_page_keeps_to_the_question() {
        String first = at("sd45", "2") + "?limit=1&role=Learner";
        String next = link(sd45.get(first, sd45.token(ROSTER), CONTAINER), "next");

        assertThat(next).contains("role=Learner", "limit=1");
        HttpResponse<String> last = sd45.get(next, sd45.token(ROSTER), CONTAINER);
        assertThat(members(last)).hasSize(1);
        assertThat(link(last, "next")).isEmpty();
    }

    @Test
    void the_roster_of_an_activity_brings_what_a_launch_would() {
        String id = lms.classroom("sd45").activities().get(0).id();
        List<JsonNode> members = members(sd45.get(at("sd45", "2") + "?rlid=" + id, sd45.token(ROSTER), CONTAINER));

        assertThat(members)
                .allSatisfy(member -> assertThat(member.path("message")
                                .path(0)
                                .path(ClaimNames.CUSTOM)
                                .path("who"))
                        .isEqualTo(member.path("user_id")));
        assertThat(sd45.get(at("sd45", "2") + "?rlid=99", sd45.token(ROSTER), CONTAINER)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void differences_tell_who_changed_since_with_the_deleted_among_them() {
        String token = sd45.token(ROSTER);
        String since = link(sd45.get(at("sd45", "2"), token, CONTAINER), "differences");
        lms.classroom("sd45").roster().setStatus("3", Status.INACTIVE);
        lms.classroom("sd45").roster().setStatus("4", Status.DELETED);
        HttpResponse<String> changes = sd45.get(since, token, CONTAINER);

        assertThat(members(changes).stream()
                        .map(member -> member.path("user_id").asText()
                                + member.path("status").asText()))
                .containsExactly("3Inactive", "4Deleted");
        assertThat(members(sd45.get(at("sd45", "2"), token, CONTAINER)).stream()
                        .map(member -> member.path("user_id").asText()))
                .containsExactly("3", "5");
        assertThat(members(sd45.get(link(changes, "differences"), token, CONTAINER)))
                .isEmpty();
    }

    @Test
    void where_names_are_not_shared_neither_launches_nor_rosters_tell_them() {
        browser.post(lms.origin() + "/sd45/switches", Map.of("names", "off"));
        JsonNode claims = claims(lms.launch("sd45", "wei-lin.chow"));
        JsonNode member = members(sd45.get(at("sd45", "2"), sd45.token(ROSTER), CONTAINER))
                .get(0);

        for (String name : List.of("name", "given_name", "family_name", "email")) {
            assertThat(claims.has(name)).as(name).isFalse();
            assertThat(member.has(name)).as(name).isFalse();
        }
        assertThat(member.path("user_id")).isEqualTo(claims.path("sub"));
    }

    @Test
    void a_truncated_roster_fails_on_its_seventh_page_of_a_hundred() {
        lms.faults("sd27").set(Fault.ROSTER_TRUNCATED);
        String token = sd27.token(ROSTER);
        HttpResponse<String> page = sd27.get(at("sd27", "3"), token, CONTAINER);
        int pages = 1;
        while (page.statusCode() == 200) {
            assertThat(members(page)).hasSize(100);
            page = sd27.get(link(page, "next"), token, CONTAINER);
            pages++;
        }

        assertThat(pages).isEqualTo(7);
        assertThat(page.statusCode()).isEqualTo(500);
    }

    @Test
    void a_slow_roster_comes_in_pages_and_each_in_its_own_time() {
        lms.faults("sd27").set(Fault.ROSTER_SLOW);
        lms.faults("sd27").slowness(Duration.ofMillis(40));
        String token = sd27.token(ROSTER);
        long began = System.nanoTime();
        HttpResponse<String> first = sd27.get(at("sd27", "3"), token, CONTAINER);
        HttpResponse<String> second = sd27.get(link(first, "next"), token, CONTAINER);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(80));
        assertThat(members(second)).hasSize(100).doesNotContainAnyElementsOf(members(first));
    }

    @Test
    void a_garbage_page_is_no_roster_though_its_status_is_good() {
        lms.faults("sd45").set(Fault.ROSTER_GARBAGE);
        HttpResponse<String> first = sd45.get(at("sd45", "2"), sd45.token(ROSTER), CONTAINER);
        HttpResponse<String> second = sd45.get(link(first, "next"), sd45.token(ROSTER), CONTAINER);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).startsWith("<!doctype html>");
    }

    @Test
    void a_next_page_can_be_on_another_site_or_the_page_itself() {
        lms.faults("sd45").set(Fault.ROSTER_FOREIGN_NEXT);
        assertThat(link(sd45.get(at("sd45", "2"), sd45.token(ROSTER), CONTAINER), "next"))
                .startsWith("https://elsewhere.example/");
        lms.faults("sd45").set(Fault.ROSTER_LOOP);
        String second = link(sd45.get(at("sd45", "2"), sd45.token(ROSTER), CONTAINER), "next");
        assertThat(link(sd45.get(second, sd45.token(ROSTER), CONTAINER), "next"))
                .isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"ROSTER_SHRUNKEN, 1000", "ROSTER_EMPTY, 0", "ROSTER_NAMELESS, 10000"})
    void a_roster_can_be_complete_and_wrong(Fault fault, int expected) {
        lms.faults("sd27").set(fault);
        HttpResponse<String> answer = sd27.get(at("sd27", "3"), sd27.token(ROSTER), CONTAINER);

        assertThat(members(answer)).hasSize(expected);
        assertThat(link(answer, "next")).isEmpty();
        assertThat(answer.body().contains("\"name\"")).isEqualTo(fault == Fault.ROSTER_SHRUNKEN);
    }

    private String at(String campus, String course) {
        return lms.issuer(campus) + "/services/" + course + "/memberships";
    }

    private static List<JsonNode> members(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("members").valueStream().toList();
    }
}
