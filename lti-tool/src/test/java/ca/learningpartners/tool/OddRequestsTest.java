package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests no platform and no browser of ours would send: each is answered with its code or page, never with a 500. */
class OddRequestsTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_nul_in_a_parameter_of_the_protocol_counts_as_left_out(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        assertThat(code(tool, "/lti/login", login(tool, "iss", "a\0"))).isEqualTo("L-102");
        assertThat(code(tool, "/lti/launch", Map.of("state", "a\0", "id_token", "x")))
                .isEqualTo("L-201");
    }

    @Test
    void a_login_too_long_to_be_carried_on_is_refused_and_a_long_one_is_not() {
        RunningTool tool = TOOLS.onSqlite();
        assertThat(code(tool, "/lti/login", login(tool, "lti_message_hint", "h".repeat(100_000))))
                .isEqualTo("L-102");
        HttpResponse<String> carried = Browser.english()
                .step(HttpRequest.newBuilder(URI.create(
                        tool.at("/lti/login?iss=") + tool.lms().issuer("sd27") + "&login_hint=3&target_link_uri="
                                + tool.at("/lti/launch") + "&lti_message_hint=" + "h".repeat(7_000))));
        assertThat(carried.statusCode()).isEqualTo(302);
        assertThat(carried.headers().firstValue("Location").orElseThrow()).hasSizeGreaterThan(7_000);
    }

    @Test
    void a_launch_that_is_too_large_or_unreadable_or_empty_is_refused_with_a_code_and_a_reference() {
        RunningTool tool = TOOLS.onSqlite();
        Page large = Browser.english().post(tool.at("/lti/launch"), Map.of("id_token", "x".repeat(300_000)));
        assertThat(large.header("X-Mentorship-Error")).isEqualTo("L-204");
        assertThat(large.reference()).isNotBlank();
        HttpResponse<String> torn = Browser.english()
                .step(HttpRequest.newBuilder(URI.create(tool.at("/lti/launch")))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString("--x\r\nnothing")));
        assertThat(torn.statusCode()).isEqualTo(400);
        assertThat(torn.headers().firstValue("X-Mentorship-Error")).isPresent();
        assertThat(Browser.english().open(tool.at("/lti/launch")).header("X-Mentorship-Error"))
                .isEqualTo("L-201");
    }

    @Test
    void a_platform_with_an_unreadable_issuer_takes_nothing_from_the_frames_of_the_others() {
        RunningTool tool = TOOLS.onSqlite();
        URI somewhere = URI.create("https://lms.example/x");
        tool.data()
                .registrations()
                .save(new Registration(
                        RegistrationId.random(),
                        "typed by hand",
                        "not an address at all",
                        new ClientId("c"),
                        new PlatformEndpoints(somewhere, somewhere, somewhere)));
        assertThat(Browser.english().open(tool.at("/nothing")).header("Content-Security-Policy"))
                .contains("frame-ancestors 'self'", tool.lms().origin(), "https://lms.example")
                .doesNotContain("not an address");
    }

    @Test
    void a_deployment_with_spaces_around_it_can_be_let_in() {
        RunningTool tool = TOOLS.onSqlite();
        RegistrationId sd45 = tool.data().registrations().all().stream()
                .filter(registration -> registration.issuer().equals(tool.lms().issuer("sd45")))
                .findFirst()
                .orElseThrow()
                .id();
        tool.data().deployments().hold(sd45, new DeploymentId(" 2 "), Instant.EPOCH);
        Browser administrator = tool.administrator();
        administrator.submit(
                administrator.open(tool.at("/admin/platforms/" + sd45)), "/deployments", Map.of("answer", "approve"));
        assertThat(tool.data()
                        .deployments()
                        .find(sd45, new DeploymentId(" 2 "))
                        .orElseThrow()
                        .isApproved())
                .isTrue();
    }

    @Test
    void a_very_long_way_back_after_a_change_of_language_leads_home() {
        RunningTool tool = TOOLS.onSqlite();
        Browser browser = Browser.english();
        Page welcome = tool.arrive(browser, "sd27", "tessa.lindqvist");
        Page home = browser.post(tool.at("/language"), Map.of("token", welcome.token(), "back", "/a".repeat(6_000)));
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.language()).isEqualTo("fr-CA");
    }

    private static String code(RunningTool tool, String path, Map<String, String> form) {
        return Browser.english().post(tool.at(path), form).header("X-Mentorship-Error");
    }

    private static Map<String, String> login(RunningTool tool, String field, String odd) {
        Map<String, String> login = new LinkedHashMap<>(Map.of(
                "iss", tool.lms().issuer("sd27"),
                "login_hint", "3",
                "target_link_uri", tool.at("/lti/launch")));
        login.put(field, odd);
        return login;
    }
}
