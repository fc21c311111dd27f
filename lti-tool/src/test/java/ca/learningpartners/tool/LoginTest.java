package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.LaunchAddress;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first step of a launch. */
class LoginTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void begins_by_get_and_by_post(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        assertThat(Browser.english()
                        .open(tool.launch("sd27", "noor.haddad").byGet())
                        .heading())
                .isEqualTo("Are you Noor Haddad?");
        assertThat(Browser.english().open(tool.launch("sd27", "noor.haddad")).heading())
                .isEqualTo("Are you Noor Haddad?");
    }

    @Test
    void answers_with_a_redirect_that_carries_everything_and_a_cookie_that_ties_it_to_the_browser() {
        RunningTool tool = TOOLS.onSqlite();
        HttpResponse<String> answer = Browser.english().step(HttpRequest.newBuilder(login(tool, "sd27", Map.of())));
        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(tool.lms().issuer("sd27") + "/authorize?")
                .contains("scope=openid", "response_type=id_token", "response_mode=form_post", "prompt=none")
                .contains("login_hint=7", "lti_message_hint=a%20%2B%20b%26c", "nonce=", "state=");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "Secure", "SameSite=None", "Partitioned", "Path=/");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void needs_the_client_id_only_where_a_platform_is_registered_twice(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        URI once = login(tool, "office", Map.of());
        assertThat(Browser.english().step(HttpRequest.newBuilder(once)).statusCode())
                .isIn(302, 303);
        Registration first = tool.data()
                .registrations()
                .withIssuer(tool.lms().issuer("sd45"))
                .get(0);
        tool.data()
                .registrations()
                .save(new Registration(
                        RegistrationId.random(),
                        "sd45 again",
                        first.issuer(),
                        new ClientId("another"),
                        first.endpoints()));
        Page page = Browser.english().open(login(tool, "sd45", Map.of()));
        assertThat(page.status()).isIn(400, 401, 403);
        assertThat(page.header("X-Mentorship-Error")).isEqualTo("L-103");
        assertThat(Browser.english().open(tool.launch("sd45", "wei-lin.chow")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void is_refused_and_nothing_worse_whatever_is_sent(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        for (String odd :
                new String[] {"\u0000", "%", "x".repeat(5_000), "http://[", "'; DROP TABLE act; --", "\uD83C"}) {
            for (String field : new String[] {"iss", "client_id", "target_link_uri"}) {
                Page page = Browser.english().open(login(tool, "sd27", Map.of(field, odd)));
                assertThat(page.status()).as(field + "=" + odd).isIn(400, 401, 403);
                if (odd.indexOf('\0') < 0) {
                    assertThat(page.header("X-Mentorship-Error")).startsWith("L-10");
                }
            }
        }
        for (String field : new String[] {"state", "id_token", "error"}) {
            Page page = Browser.english().post(tool.at("/lti/launch"), Map.of(field, "\u0000<script>"));
            assertThat(page.status()).isIn(400, 401, 403);
            assertThat(page.source()).doesNotContain("<script>\u0000", "\u0000<script>");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_unknown_deployment_waits_and_works_once_it_is_approved(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        LaunchAddress elsewhere = tool.launch("sd93", "anais.ndiaye").with(Deviation.UNKNOWN_DEPLOYMENT);
        Page refused = Browser.english().open(elsewhere.withLocale("en-CA"));
        assertThat(refused.header("X-Mentorship-Error")).isEqualTo("L-220");
        assertThat(refused.text()).contains("This place in your learning platform is not let in");
        Browser administrator = tool.administrator();
        Page console = administrator.open(tool.at("/admin"));
        assertThat(console.html().select("#platforms li:contains(sd93)").text())
                .contains("One place in it waits for approval.");
        Page platform = administrator.open(
                console.html().select("#platforms li:contains(sd93) a.button").attr("abs:href"));
        assertThat(platform.html()
                        .select("li:contains(waits for your approval) code")
                        .text())
                .isEqualTo("not-yet-known");
        Page approved = administrator.submit(platform, "/deployments", Map.of("answer", "approve"));
        assertThat(approved.text())
                .contains("Launches from this place are let in from now on.")
                .doesNotContain("waits for your approval");
        Page welcome = Browser.english().open(elsewhere);
        assertThat(welcome.status()).isEqualTo(200);
        assertThat(welcome.heading()).contains("Anaïs N’Diaye");
    }

    @Test
    void a_deployment_that_is_not_the_one_of_the_login_is_refused_and_waits_for_nobody() {
        RunningTool tool = TOOLS.onSqlite();
        Page refused = Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.ANOTHER_DEPLOYMENT));
        assertThat(refused.header("X-Mentorship-Error")).isEqualTo("L-220");
        assertThat(tool.count("lti_deployment", "id = 'not-the-one-of-the-login'"))
                .isZero();
    }

    private static URI login(RunningTool tool, String campus, Map<String, String> otherwise) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of(
                "iss",
                tool.lms().issuer(campus),
                "login_hint",
                "7",
                "lti_message_hint",
                "a + b&c",
                "target_link_uri",
                tool.at("/lti/launch")));
        fields.putAll(otherwise);
        StringBuilder query = new StringBuilder();
        fields.forEach((name, value) -> query.append(query.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return URI.create(tool.at("/lti/login") + query);
    }
}
