package ca.learningpartners.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.campus.Activity;
import ca.learningpartners.demolms.campus.Campus;
import ca.learningpartners.demolms.campus.Course;
import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;
import ca.learningpartners.demolms.campus.Wording;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.fault.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String NASTY = "<img src=x onerror=\"alert('x')\">&amp;";

    private final TestBrowser browser = new TestBrowser();
    private TestTool tool;
    private DemoLms lms;

    @BeforeEach
    void start() throws IOException {
        tool = TestTool.start();
        lms = DemoLms.start(Settings.ofTheDemo().withFirstKeys(TestTool.KEYS));
    }

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    @Test
    void the_home_page_leads_to_the_four_campuses() {
        assertThat(page("/"))
                .contains("<a href=\"/sd27\">Cariboo Chilcotin Learning Hub</a>")
                .contains("<a href=\"/sd93\">Campus CSF</a>")
                .contains("<a href=\"/sd45\">West Shore Online</a>")
                .contains("<a href=\"/sd52\">North Coast Classroom</a>");
    }

    @Test
    void the_francophone_campus_speaks_french_and_can_be_switched() {
        lms.register("sd93", tool.at("/register"));

        assertThat(page("/sd93/courses/2"))
                .contains("<html lang=\"fr-CA\">")
                .contains("Ouvrir en tant que Lucie Bélanger-Roy")
                .contains("Jeton expiré <b>→ L-212</b>")
                .contains("hreflang=\"en\">English</a>");
        assertThat(page("/sd93/courses/2?lang=en"))
                .contains("<html lang=\"en-CA\">")
                .contains("Launch as Lucie Bélanger-Roy")
                .contains("href=\"/sd93?lang=en\"");
    }

    @Test
    void a_course_without_a_tool_says_how_to_get_one() {
        assertThat(page("/sd27/courses/2")).contains("No tool is active").contains("href=\"/sd27/tools\"");
    }

    @Test
    void a_course_has_a_button_for_each_person_and_each_deviation() {
        lms.register("sd27", tool.at("/register"));
        String page = page("/sd27/courses/2");

        assertThat(page).contains("Launch as Noor Haddad", "Launch as Tessa Lindqvist", "Launch as Sam Okafor");
        for (Deviation deviation : Deviation.values()) {
            boolean button = page.contains("name=\"deviation\" value=\"" + deviation.id() + "\"");
            assertThat(button).as(deviation.id()).isEqualTo(deviation != Deviation.NONE);
        }
    }

    @Test
    void a_tools_own_name_cannot_bring_markup_into_the_page() {
        lms.register("sd27", tool.at("/register"));

        assertThat(page("/sd27/tools")).contains("Knots &amp; &lt;Splices&gt;").doesNotContain("<Splices>");
        assertThat(page("/sd27/tools?lang=fr")).contains("Nœuds");
    }

    @Test
    void messages_of_a_tool_are_shown_as_text() {
        String page = page("/sd27/return?course=2&"
                + TestBrowser.encoded(java.util.Map.of("lti_msg", NASTY, "lti_errormsg", "Très <b>fâché</b>")));

        assertThat(page)
                .contains("role=\"status\">&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt;&amp;amp;</p>")
                .contains("role=\"alert\">Très &lt;b&gt;fâché&lt;/b&gt;</p>")
                .doesNotContain("<img");
        assertThat(page("/sd27/return?course=2")).doesNotContain("role=\"alert\"");
    }

    @Test
    void names_of_campuses_courses_and_people_are_shown_as_text() {
        Person person = new Person(
                "1", NASTY, NASTY, NASTY, "a\"b@x.example", List.of(Role.LEARNER), new Wording(NASTY, NASTY));
        Course course = new Course("2", NASTY, NASTY, new Activity("1", NASTY, NASTY), List.of(person));
        Campus campus = new Campus("odd", NASTY, "en-CA", List.of(course));
        try (DemoLms odd =
                DemoLms.start(Settings.ofTheDemo().withFirstKeys(TestTool.KEYS).withCampuses(List.of(campus)))) {
            odd.register("odd", tool.at("/register"));
            for (String path : List.of("/", "/odd", "/odd/courses/2", "/odd/tools", "/odd/return?course=2")) {
                assertThat(browser.get(odd.origin() + path).body())
                        .as(path)
                        .contains("&lt;img src=x")
                        .doesNotContain("<img")
                        .doesNotContain("a\"b");
            }
        }
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (String path : List.of("/sd99", "/sd27/courses/9", "/assets/nothing.js", "/sd27/launches/x/replay")) {
            assertThat(browser.get(lms.origin() + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void pages_allow_no_inline_script_and_no_foreign_frame_around_them() {
        HttpResponse<String> page = browser.get(lms.origin() + "/sd27");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'");
        assertThat(browser.get(lms.origin() + "/assets/course.js").statusCode()).isEqualTo(200);
        assertThat(browser.get(lms.origin() + "/assets/lms.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
    }

    @Test
    void another_site_cannot_press_the_administrators_buttons() throws Exception {
        HttpRequest press = HttpRequest.newBuilder(URI.create(lms.origin() + "/sd27/faults"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("fault=keys-down"))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(press, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
        assertThat(lms.faults("sd27").has(Fault.KEYS_DOWN)).isFalse();
    }

    private String page(String path) {
        return browser.get(lms.origin() + path).body();
    }
}
