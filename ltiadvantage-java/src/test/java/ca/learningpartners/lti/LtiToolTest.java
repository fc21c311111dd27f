package ca.learningpartners.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.launch.Claims;
import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.LoginRedirect;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.lti.registration.ToolConfiguration;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tool in one object, as a web server speaks to it; {@code samples/quickstart} launches one over HTTP. */
class LtiToolTest {

    private static final String LOGIN = "iss=https%3A%2F%2Flms.example.ca&login_hint=a+b%26&client_id=tool-1"
            + "&target_link_uri=https%3A%2F%2Ftool.example.ca%2Flti%2Flaunch&lti_message_hint=100%";

    private final LtiTool tool = LtiTool.inMemory(URI.create("https://tool.example.ca"));

    LtiToolTest() {
        URI lms = URI.create("https://lms.example.ca/");
        tool.admit(
                new Registration(
                        new RegistrationId("one"),
                        "One",
                        "https://lms.example.ca",
                        new ClientId("tool-1"),
                        new PlatformEndpoints(lms.resolve("auth"), lms.resolve("token"), lms.resolve("keys"))),
                new DeploymentId("1"));
    }

    @Test
    void a_login_reads_encoded_parameters_and_sends_hints_back_to_the_letter() {
        LoginRedirect redirect = tool.login(LOGIN, List.of());
        assertThat(redirect.location().toString())
                .startsWith("https://lms.example.ca/auth?")
                .contains("login_hint=a%20b%26", "lti_message_hint=100%25");
    }

    @Test
    void the_cookie_is_tied_to_the_host_and_comes_back_in_frames() {
        LoginRedirect redirect = tool.login(LOGIN, List.of());
        assertThat(tool.cookie(redirect))
                .matches("__Host-lti_login=[A-Za-z0-9_-]{43}; Path=/; Max-Age=86400; HttpOnly; Secure;"
                        + " SameSite=None; Partitioned");
    }

    @Test
    void a_browser_that_brings_its_cookie_keeps_it_among_others() {
        String cookie = tool.cookie(tool.login(LOGIN, List.of())).split(";")[0];
        LoginRedirect again = tool.login(LOGIN, List.of("theme=dark", "a=b; " + cookie + " ; c=d"));
        assertThat(tool.cookie(again)).startsWith(cookie + ";");
    }

    @Test
    void a_launch_nobody_began_is_refused() {
        assertThatThrownBy(() -> tool.launch("id_token=x&state=y", List.of()))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("L-201");
    }

    @Test
    void a_registration_that_no_platform_began_comes_to_nothing() {
        ToolConfiguration self = new ToolConfiguration(
                new ToolAddress(URI.create("https://tool.example.ca")),
                "Hello",
                Map.of(),
                "",
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                Set.of());
        for (String query : List.of("", "openid_configuration=", "openid_configuration=javascript%3Aalert(1)")) {
            assertThatThrownBy(() -> tool.register(query, self))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("openid_configuration");
        }
    }

    @Test
    void a_tool_that_is_closed_calls_nobody() {
        tool.close();
        assertThatThrownBy(() -> tool.outbound().get(URI.create("https://192.0.2.1/"), Map.of()))
                .isInstanceOf(OutboundFailed.class);
    }

    @Test
    void whoever_tests_a_tool_makes_claims_and_refusals_of_their_own() {
        assertThat(Claims.of("{\"name\":\"Noor\"}").text("name")).contains("Noor");
        assertThatThrownBy(() -> Claims.of("[]")).isInstanceOf(IllegalArgumentException.class);
        LaunchRefused refused = new LaunchRefused(LaunchError.EXPIRED, "exp is 61 s ago");
        assertThat(refused).hasMessage("L-212: exp is 61 s ago");
        assertThat(refused.registration()).isEmpty();
    }

    @Test
    void parameters_are_read_however_badly_they_are_written() {
        assertThat(WebForm.decode("a=1&a=2&&b&=c&d=%C3%A9%zz%&e=f=g"))
                .isEqualTo(Map.of(
                        "a", List.of("1", "2"),
                        "b", List.of(""),
                        "", List.of("c"),
                        "d", List.of("é%zz%"),
                        "e", List.of("f=g")));
    }
}
