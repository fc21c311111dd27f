package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something is wrong there is a page that helps, in both languages, and nothing of our insides on it. */
class ProblemPagesTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    static Stream<Arguments> whatIsNotThere() {
        List<String> paths = List.of(
                "/nothing-here",
                "/programs",
                "/programs/none",
                "/programs/none/matching",
                "/programs/%20%00",
                "/programs/a%20b/people",
                "/pairings/none",
                "/pairings/%00",
                "/pairings/%3Cscript%3E/sessions/new",
                "/assets/none.css",
                "/assets/../messages.properties",
                "/assets/..%2fmessages.properties",
                "/favicon.ico");
        return Arrays.stream(Kind.values()).flatMap(kind -> paths.stream().map(path -> Arguments.of(kind, path)));
    }

    @ParameterizedTest
    @MethodSource("whatIsNotThere")
    void what_is_not_there_is_said_in_both_languages(Kind kind, String path) {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page english = noor.open(tool.at(path));
        assertThat(english.status()).as(english.toString()).isIn(400, 404);
        if (english.status() == 404) {
            assertThat(english.heading()).isEqualTo("There is nothing here for you");
            assertThat(english.html().select("a[href=/]")).isNotEmpty();
            noor.submit(noor.open(tool.at("/")), "/language");
            Page french = noor.open(tool.at(path));
            assertThat(french.language()).isEqualTo("fr-CA");
            assertThat(french.heading()).isEqualTo("Il n’y a rien ici pour vous");
        }
        assertThat(english.source()).doesNotContain("Exception").doesNotContain("javalin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "99999999999", "42949673", "2147483647", "1", ""})
    void a_page_number_of_people_that_cannot_be_is_no_problem(String number) {
        RunningTool tool = TOOLS.onSqlite();
        Page page = tool.signedIn("sd27", "noor.haddad").open(tool.at("/programs/bcssa/people?page=" + number));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main li.line")).isNotEmpty();
    }

    @Test
    void every_person_is_on_one_page_of_the_list() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page first = noor.open(tool.at("/programs/bcssa/people"));
        Page second =
                noor.open(tool.at("/programs/bcssa/people" + first.links("page").get(0)));
        assertThat(first.html().select("main li.line").size()
                        + second.html().select("main li.line").size())
                .isEqualTo(tool.count("appointment", "program = 'bcssa'"));
        assertThat(second.text()).contains("Previous").doesNotContain("Next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
    void another_method_is_answered_with_a_page_too(String method) {
        RunningTool tool = TOOLS.onSqlite();
        for (String path : List.of("/", "/programs/bcssa", "/nothing-here", "/lti/jwks.json")) {
            HttpResponse<String> answer = Browser.english()
                    .step(HttpRequest.newBuilder(URI.create(tool.at(path)))
                            .method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(path).isIn(404, 405);
            assertThat(answer.body()).contains("There is nothing here for you");
        }
    }

    @Test
    void a_request_that_is_far_too_large_is_refused() {
        RunningTool tool = TOOLS.onSqlite();
        Browser browser = Browser.english();
        Page page = browser.post(tool.at("/lti/launch"), Map.of("id_token", "x".repeat(600_000)));
        assertThat(page.status()).isIn(400, 401, 413);
        assertThat(page.source()).doesNotContain("Exception");
        assertThat(browser.open(tool.at("/healthz")).status()).isEqualTo(200);
    }

    @Test
    void an_address_too_long_to_be_read_is_answered_in_both_languages_with_its_code() {
        RunningTool tool = TOOLS.onSqlite();
        Page page = Browser.english().open(tool.at("/lti/login?iss=" + "x".repeat(40_000)));
        assertThat(page.status()).isEqualTo(414);
        assertThat(page.html().select("h1").eachText())
                .containsExactly("What was sent is too large", "Ce qui a été envoyé est trop volumineux");
        assertThat(page.html().select("code").text()).isEqualTo("414");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_body_that_is_no_form_is_refused_like_a_form_without_token() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        for (String type : List.of("application/json", "text/plain", "multipart/form-data; boundary=x", "nonsense")) {
            HttpResponse<String> answer = noor.step(HttpRequest.newBuilder(URI.create(tool.at("/language")))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"token\":1}")));
            assertThat(answer.statusCode()).as(type).isIn(400, 403);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void even_when_nobody_can_be_recognised_any_more(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        tool.database().inTransaction(handle -> handle.execute("ALTER TABLE web_session RENAME TO session_lost"));
        try {
            for (String path : List.of("/", "/programs/bcssa", "/nothing-here")) {
                Page page = noor.open(tool.at(path));
                assertThat(page.status()).isIn(404, 500);
                assertThat(page.heading()).isIn("Something went wrong on our side", "There is nothing here for you");
                assertThat(page.source()).doesNotContain("Exception", "SELECT", "jdbi", "at ca.learningpartners");
                assertThat(page.header("Content-Security-Policy")).endsWith("frame-ancestors 'self'");
            }
        } finally {
            tool.database().inTransaction(handle -> handle.execute("ALTER TABLE session_lost RENAME TO web_session"));
        }
        assertThat(noor.open(tool.at("/")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void when_we_are_at_fault_the_page_says_so_and_nothing_more(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        tool.database().inTransaction(handle -> handle.execute("ALTER TABLE session RENAME TO session_gone"));
        try {
            Page page = tessa.open(tool.at("/pairings/" + pairing.id()));
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.heading()).isEqualTo("Something went wrong on our side");
            assertThat(page.source())
                    .doesNotContain("Exception", "SELECT", "session_gone", "jdbi", "at ca.learningpartners");
            assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors");
            assertThat(logs.text()).contains("/pairings/{pairing} failed").doesNotContain("Tessa");
        } finally {
            tool.database().inTransaction(handle -> handle.execute("ALTER TABLE session_gone RENAME TO session"));
        }
        assertThat(tessa.open(tool.at("/pairings/" + pairing.id())).status()).isEqualTo(200);
    }
}
