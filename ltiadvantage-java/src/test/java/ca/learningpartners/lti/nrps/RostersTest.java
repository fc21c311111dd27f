package ca.learningpartners.lti.nrps;

import static ca.learningpartners.lti.nrps.RosterScene.container;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.http.QueryBuilder;
import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.service.ServicePlatform;
import ca.learningpartners.lti.service.ServiceScopes;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RostersTest {
    private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

    private final RosterScene scene = new RosterScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Proves({"certification/nrps/roster", "certification/nrps/members", "quirk/moodle/escaped-names"})
    @Test
    void a_roster_of_moodle_is_read() throws Exception {
        scene.of("moodle").answers(container("""
                {"status":"Active","roles":["Instructor"],"user_id":"3","lis_person_sourcedid":"",
                 "name":"Fran\\u00e7oise O'Brien &amp; Sons","given_name":"Fran\\u00e7oise","family_name":"O'Brien &amp; Sons",
                 "email":"francoise@school.example.test","picture":"https:\\/\\/lms.example.test\\/p.jpg"},
                {"status":"Active","roles":["Learner"],"user_id":6,"lis_person_sourcedid":"S-6",
                 "name":"L\\u00e9a Tremblay","given_name":"L\\u00e9a","family_name":"Tremblay","email":null}"""));
        Roster roster = scene.read(scene.everybody());
        assertThat(roster.context())
                .isEqualTo(new RosterContext(Optional.of("7"), Optional.of("EDUC 500"), Optional.of("Leading")));
        assertThat(roster.count()).isEqualTo(2);
        assertThat(roster.pages()).isEqualTo(1);
        assertThat(roster.complete()).isTrue();
        assertThat(roster.namesShared()).isTrue();
        assertThat(roster.mailed()).isEqualTo(1);
        Member first = scene.handedOver.get(0);
        assertThat(first.person())
                .isEqualTo(new Person(
                        Optional.of("Françoise O'Brien & Sons"),
                        Optional.of("Françoise"),
                        Optional.of("O'Brien & Sons"),
                        Optional.of("francoise@school.example.test")));
        assertThat(first.has(Role.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor")))
                .isTrue();
        assertThat(first.sourcedId()).isEmpty();
        Member second = scene.handedOver.get(1);
        assertThat(second.subject()).isEqualTo(new Subject("6"));
        assertThat(second.person().email()).isEmpty();
        assertThat(second.sourcedId()).contains("S-6");
    }

    @Proves({"certification/nrps/roster", "quirk/moodle/whole-roster", "quirk/moodle/media-types"})
    @Test
    void moodle_is_asked_for_exactly_what_it_answers_to_with_leave_for_rosters() throws Exception {
        scene.answers(container(""));
        scene.read(scene.everybody());
        assertThat(scene.asked().get(0).header("Accept")).isEqualTo(RosterScene.CONTAINER);
        assertThat(scene.asked().get(0).query()).isEqualTo("type_id=1");
        String form = scene.platform.server.asked(ServicePlatform.TOKEN).get(0).body();
        assertThat(URLDecoder.decode(form, StandardCharsets.UTF_8)).endsWith("scope=" + ServiceScopes.ROSTER);
    }

    @Proves("quirk/moodle/escaped-names")
    @Test
    void names_of_other_platforms_are_left_as_they_are() throws Exception {
        scene.answers(container("{\"user_id\":\"1\",\"name\":\"A &amp; B\"}"));
        scene.read(scene.everybody());
        assertThat(scene.handedOver.get(0).person().name()).contains("A &amp; B");
    }

    @Proves({"certification/nrps/privacy", "quirk/moodle/shares-nothing"})
    @Test
    void a_platform_that_keeps_names_to_itself_gives_ids_and_one_can_tell() throws Exception {
        scene.answers(container("{\"user_id\":\"1\",\"roles\":[\"Learner\"],\"name\":null,\"email\":\"\"}"));
        Roster roster = scene.read(scene.everybody());
        assertThat(roster.count()).isEqualTo(1);
        assertThat(roster.namesShared()).isFalse();
        assertThat(roster.emailsShared()).isFalse();
    }

    @Proves("certification/nrps/members")
    @Test
    void nulls_wrong_types_and_unknown_things_are_stepped_over() throws Exception {
        scene.answers("""
                {"@context": ["x"], "members": [
                  {"user_id":"1","status":null,"roles":null,"name":5.5,"given_name":{"a":[1]},"message":null,"new":[{}]},
                  {"user_id":"2","status":"Inactive","roles":"Learner","message":[null,7,{"locale":null}]},
                  {"user_id":"3","status":"http://purl.imsglobal.org/vocab/lis/v2/membership#Deleted","roles":[null,"X"]}
                ], "context": null, "later": {}}""");
        Roster roster = scene.read(scene.everybody());
        assertThat(roster.context()).isEqualTo(RosterContext.UNSAID);
        assertThat(scene.handedOver)
                .extracting(Member::status)
                .containsExactly(MemberStatus.ACTIVE, MemberStatus.INACTIVE, MemberStatus.DELETED);
        assertThat(scene.handedOver.get(0).roles()).isEmpty();
        assertThat(scene.handedOver.get(1).roles()).containsExactly(Role.of("Learner"));
        assertThat(scene.handedOver.get(2).roles()).containsExactly(Role.of("X"));
    }

    @Test
    void somebody_without_a_usable_id_makes_the_roster_incomplete() throws Exception {
        scene.answers(container("{\"user_id\":\"1\"},{\"user_id\":null},{\"user_id\":\"" + "x".repeat(256) + "\"}"));
        Roster roster = scene.read(scene.everybody());
        assertThat(roster.count()).isEqualTo(1);
        assertThat(roster.complete()).isFalse();
    }

    @Test
    void a_control_character_comes_in_with_nobody() throws Exception {
        scene.answers(container("""
                {"user_id":"1\\u0000"},{"user_id":"2","name":"Noor\\u0000Haddad","email":"a@example.test\\r\\nBcc: b"}"""));
        assertThat(scene.read(scene.everybody()).complete()).isFalse();
        assertThat(scene.handedOver).singleElement().satisfies(member -> {
            assertThat(member.subject().value()).isEqualTo("2");
            assertThat(member.person().name()).contains("Noor Haddad");
            assertThat(member.person().email()).isEmpty();
        });
    }

    @Proves("certification/nrps/pages")
    @Test
    void pages_are_followed_to_the_last_and_the_link_to_changes_is_kept() throws Exception {
        scene.answersPages(3, 3, exchange -> {
            String since = scene.platform.at(RosterScene.ROSTER + "?since=9").toString();
            exchange.getResponseHeaders().add("Link", "<" + since + ">; rel=\"differences\"");
            scene.answer(exchange, RosterScene.tenMembers(3), "");
        });
        Roster roster = scene.read(scene.everybody());
        assertThat(roster.pages()).isEqualTo(3);
        assertThat(roster.count()).isEqualTo(30);
        assertThat(scene.subjects()).doesNotHaveDuplicates();
        assertThat(scene.onPages).startsWith(1).endsWith(3).isSorted();
        assertThat(roster.differences()).contains(scene.platform.at(RosterScene.ROSTER + "?since=9"));
        assertThat(scene.platform.server.asked(ServicePlatform.TOKEN)).hasSize(1);
    }

    @Proves({"certification/nrps/pages", "quirk/canvas/pages"})
    @Test
    void canvas_sends_fifty_a_page_however_many_are_asked_for() throws Exception {
        scene.answers(exchange -> {
            int first = 50 * (RosterScene.pageOf(exchange) - 1);
            String next = first < 100 ? "per_page=50&page=" + (first / 50 + 2) : "";
            scene.answer(exchange, RosterScene.members(first, Math.min(first + 50, 120)), next);
        });
        Roster roster = scene.read(scene.everybody().inPagesOf(100));
        assertThat(scene.asked().get(0).query()).isEqualTo("type_id=1&limit=100");
        assertThat(roster.pages()).isEqualTo(3);
        assertThat(scene.subjects()).hasSize(120).doesNotHaveDuplicates();
        assertThat(roster.complete()).isTrue();
    }

    @Test
    void changes_since_an_earlier_reading_say_nothing_about_the_others() throws Exception {
        scene.answers(container("{\"user_id\":\"1\",\"status\":\"Deleted\"}"));
        URI differences = scene.platform.at(RosterScene.ROSTER + "?since=9");
        Roster roster = scene.read(RosterQuery.changes(differences));
        assertThat(scene.asked().get(0).query()).isEqualTo("since=9");
        assertThat(scene.handedOver.get(0).status()).isEqualTo(MemberStatus.DELETED);
        assertThat(roster.complete()).isFalse();
    }

    @Proves("threat/next-page")
    @Test
    void a_link_to_changes_elsewhere_is_not_kept() throws Exception {
        scene.answers(exchange -> {
            exchange.getResponseHeaders().add("Link", "<https://evil.example.test/>; rel=\"differences\"");
            scene.answer(exchange, container(""), "");
        });
        assertThat(scene.read(scene.everybody()).differences()).isEmpty();
    }

    @Proves("certification/nrps/role")
    @Test
    void what_is_asked_for_is_added_to_the_query_that_is_there() throws Exception {
        scene.answers(container(""));
        scene.read(scene.everybody().inPagesOf(50).withRole(Role.of(LEARNER)).forResourceLink("a b&c"));
        assertThat(scene.asked().get(0).query())
                .isEqualTo("type_id=1&limit=50"
                        + "&role=http%3A%2F%2Fpurl.imsglobal.org%2Fvocab%2Flis%2Fv2%2Fmembership%23Learner"
                        + "&rlid=a%20b%26c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5", "a=b&limit=5&c", "li%6dit=5"})
    void a_parameter_the_platform_has_set_stays(String query) {
        URI address = URI.create("https://lms.example.test/m?" + query + "#part");
        assertThat(new QueryBuilder(address).withUnlessThere("limit", "9").toUri())
                .isEqualTo(URI.create("https://lms.example.test/m?" + query));
        assertThat(new QueryBuilder(address)
                        .withUnlessThere("imit", "9")
                        .toUri()
                        .getQuery())
                .endsWith("&imit=9");
    }

    @Proves({"certification/nrps/role", "quirk/moodle/forgotten-role"})
    @Test
    void a_platform_that_forgets_the_role_on_its_next_page_does_not_smuggle_others_in() throws Exception {
        scene.of("moodle").answers(exchange -> {
            boolean first = RosterScene.pageOf(exchange) == 1;
            String others = first ? "" : ",{\"user_id\":\"3\",\"roles\":[\"Instructor\"]}";
            String learner = "{\"user_id\":\"" + (first ? 6 : 7) + "\",\"roles\":[\"Learner\"]}";
            scene.answer(exchange, container(learner + others), first ? "type_id=1&limit=1&page=2" : "");
        });
        Roster roster = scene.read(scene.everybody().inPagesOf(1).withRole(Role.of(LEARNER)));
        assertThat(scene.subjects()).containsExactly(new Subject("6"), new Subject("7"));
        assertThat(roster.count()).isEqualTo(2);
        assertThat(roster.complete()).isFalse();
    }

    @Test
    void for_a_resource_link_the_custom_parameters_of_each_come_along() throws Exception {
        scene.answers(container("""
                {"user_id":"1","message":[{
                   "https://purl.imsglobal.org/spec/lti/claim/message_type":"LtiResourceLinkRequest",
                   "locale":"fr_ca",
                   "https://purl.imsglobal.org/spec/lti/claim/custom":
                     {"view":"mentor","unset":"$Person.phone","n":7,"yes":true,"none":null,"deep":{"a":1}}}]}"""));
        Roster roster = scene.read(scene.everybody().forResourceLink("12"));
        Member member = scene.handedOver.get(0);
        assertThat(member.locale()).contains(Locale.CANADA_FRENCH);
        assertThat(member.custom())
                .containsEntry("view", "mentor")
                .containsEntry("unset", "$Person.phone")
                .containsEntry("n", "7")
                .containsEntry("yes", "true")
                .hasSize(4);
        assertThat(roster.complete()).isFalse();
    }

    @Proves("threat/leaks")
    @Test
    void a_member_does_not_say_who_it_is_in_a_log() throws Exception {
        scene.answers(container("{\"user_id\":\"u-77\",\"name\":\"Lou Chen\",\"email\":\"lou@example.test\"}"));
        scene.read(scene.everybody());
        assertThat(scene.handedOver.get(0).toString()).doesNotContain("Lou", "u-77", "@");
    }

    @Test
    void what_the_intake_throws_comes_out() {
        scene.answers(container("{\"user_id\":\"1\"}"));
        assertThatThrownBy(() -> new Rosters(scene.platform.client)
                        .read(scene.platform.registration(), scene.everybody(), (member, page) -> {
                            throw new UnsupportedOperationException("enough");
                        }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("enough");
    }
}
