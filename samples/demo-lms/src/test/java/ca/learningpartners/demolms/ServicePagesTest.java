package ca.learningpartners.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.gradebook.Score;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServicePagesTest extends ServiceSetting {

    @Test
    void every_fault_has_a_button_in_both_languages_and_its_state_is_shown() {
        for (String language : new String[] {"en", "fr"}) {
            String page = page("/sd45/faults?lang=" + language);
            assertThat(Stream.of(Fault.values()))
                    .allSatisfy(fault -> assertThat(page).contains("name=\"fault\" value=\"" + fault.id() + "\""));
        }
        browser.post(lms.origin() + "/sd45/faults", Map.of("fault", "roster-loop"));
        assertThat(lms.faults("sd45").of(Service.ROSTER)).contains(Fault.ROSTER_LOOP);
        assertThat(page("/sd45/faults.json")).contains("\"roster\":\"roster-loop\"", "\"names\":\"on\"");
        assertThat(page("/sd45/faults")).contains("name=\"mend\" value=\"roster\"");
        browser.post(lms.origin() + "/sd45/faults", Map.of("mend", "roster"));
        assertThat(lms.faults("sd45").of(Service.ROSTER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "KEYS_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_broken_key_set_fails_as_it_says(Fault fault) {
        lms.faults("sd45").slowness(Duration.ofMillis(1));
        lms.faults("sd45").set(fault);
        var answer = browser.get(lms.issuer("sd45") + "/keys.json");

        assertThat(answer.statusCode()).isEqualTo(fault == Fault.KEYS_DOWN ? 500 : 200);
        assertThat(answer.body().length() > 10_000_000).isEqualTo(fault == Fault.KEYS_HUGE);
        assertThat(answer.body().startsWith("<")).isEqualTo(fault == Fault.KEYS_HTML);
        assertThat(answer.body().contains("\"kid\"")).isEqualTo(fault == Fault.KEYS_SLOW || fault == Fault.KEYS_HUGE);
    }

    @Test
    void the_gradebook_shows_who_has_come_how_far_and_leads_to_their_work() {
        Classroom course = lms.classroom("sd45");
        String client = lms.tools("sd45").all().get(0).clientId();
        LineItem column = course.gradebook()
                .add(
                        client,
                        new LineItem.Content(
                                "Hours & <minutes>",
                                new BigDecimal(20),
                                Map.of(
                                        "resourceLinkId",
                                        course.activities().get(0).id()),
                                Optional.empty()))
                .orElseThrow();
        course.gradebook()
                .record(
                        column,
                        new Score(
                                "3",
                                Optional.of(new BigDecimal("7.5")),
                                Optional.of(BigDecimal.TEN),
                                "Completed",
                                "FullyGraded",
                                clock.instant(),
                                Optional.empty(),
                                Optional.empty()));

        assertThat(page("/sd45/courses/2/gradebook"))
                .contains("Hours &amp; &lt;minutes&gt;", "out of 20", "15 · completed", "nothing yet")
                .contains("Look at the work of Siobhán O’Leary")
                .contains("<h2 id=\"forgery\">");
        assertThat(page("/sd45/courses/2/gradebook?lang=fr")).contains("sur 20", "15 · terminé");
    }

    @Test
    void an_empty_gradebook_says_how_a_column_comes_about() {
        assertThat(page("/sd45/courses/2/gradebook")).contains("A column appears when");
    }

    @Test
    void the_frame_knows_the_tools_origins_and_what_is_broken() {
        String origin = tool.at("");
        assertThat(page("/sd45/courses/2"))
                .contains("data-origins=\"" + origin + "\"")
                .contains("data-fault=\"none\"")
                .doesNotContain("class=\"stranger\"");
        lms.faults("sd45").set(Fault.STORAGE_FOREIGN);
        assertThat(page("/sd45/courses/2")).contains("data-fault=\"storage-foreign\"", "class=\"stranger\"");
    }

    @Test
    void a_login_offers_storage_when_the_launch_or_the_campus_says_so() {
        claims(lms.launch("sd45", "wei-lin.chow"));
        claims(lms.launch("sd45", "wei-lin.chow").withStorage());
        lms.switches("sd45").offerStorage(true);
        claims(lms.launch("sd45", "wei-lin.chow"));

        assertThat(tool.logins.stream().map(login -> login.getOrDefault("lti_storage_target", "")))
                .containsExactly("", "_parent", "_parent");
    }

    @Test
    void the_page_around_a_picker_opens_it_in_a_frame() {
        assertThat(page("/sd45/courses/2/activities/new?person=ariel.fontaine"))
                .contains("src=\"/sd45/launch?purpose=deep-linking&amp;course=2&amp;person=ariel.fontaine\"");
    }

    @Test
    void a_course_is_copied_by_its_button() {
        browser.post(lms.origin() + "/sd45/courses/2/copy", Map.of());

        assertThat(page("/sd45")).contains("Mentors’ room (2)");
    }

    @Test
    void the_tools_page_tells_what_was_granted_and_the_audience_of_tokens() {
        assertThat(page("/sd93/tools")).contains(lms.issuer("sd93") + "/oauth2");
        assertThat(page("/sd45/tools")).contains("columns of the gradebook", "Data privacy, as the administrator");
    }

    @Test
    void the_configuration_offers_every_message_and_every_scope() throws Exception {
        JsonNode configuration = TestTool.JSON.readTree(
                browser.get(lms.openIdConfigurationUrl("sd45")).body());

        assertThat(configuration.path("scopes_supported")).hasSize(6);
        assertThat(configuration
                        .path("https://purl.imsglobal.org/spec/lti-platform-configuration")
                        .path("messages_supported"))
                .hasSize(4);
    }

    private String page(String path) {
        return browser.get(lms.origin() + path).body();
    }
}
