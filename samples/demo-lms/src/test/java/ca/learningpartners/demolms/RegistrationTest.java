package ca.learningpartners.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.registration.Scope;
import ca.learningpartners.demolms.registration.Tool;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationTest {

    private final TestClock clock = new TestClock();
    private final TestBrowser browser = new TestBrowser();
    private TestTool tool;
    private DemoLms lms;

    @BeforeEach
    void start() throws IOException {
        tool = TestTool.start();
        lms = DemoLms.start(Settings.ofTheDemo().withFirstKeys(TestTool.KEYS).withClock(clock));
    }

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    @Test
    void a_tool_registers_itself_through_its_invite_and_can_be_launched_at_once() throws IOException {
        RegistrationOutcome outcome = lms.register("sd27", tool.at("/register"));

        assertThat(outcome.status()).isEqualTo(201);
        JsonNode answer = TestTool.JSON.readTree(outcome.body());
        Tool registered = outcome.tool().orElseThrow();
        assertThat(answer.path("client_id").asText()).isEqualTo(registered.clientId());
        assertThat(answer.path(TestTool.TOOL_CONFIGURATION)
                        .path("deployment_id")
                        .asText())
                .isEqualTo("1");
        assertThat(registered.active()).isTrue();
        assertThat(lms.tools("sd93").all()).isEmpty();
    }

    @Test
    void the_same_issuer_stands_in_the_configuration_and_in_its_address() throws IOException {
        for (String campus : new String[] {"sd27", "sd93", "sd45"}) {
            JsonNode configuration = TestTool.JSON.readTree(
                    browser.get(lms.openIdConfigurationUrl(campus)).body());
            assertThat(configuration.path("issuer").asText()).isEqualTo(lms.origin() + "/" + campus);
            assertThat(configuration
                            .path("https://purl.imsglobal.org/spec/lti-platform-configuration")
                            .path("product_family_code")
                            .asText())
                    .isEqualTo("demo-lms");
        }
    }

    @Test
    void a_registration_token_is_good_only_once() {
        String token = invitation("sd27");

        assertThat(register("sd27", token, tool.registration()).statusCode()).isEqualTo(201);
        assertThat(register("sd27", token, tool.registration()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_registration_token_is_of_no_use_at_another_campus() {
        assertThat(register("sd93", invitation("sd27"), tool.registration()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_registration_token_ends_after_an_hour() {
        String early = invitation("sd27");
        String late = invitation("sd27");

        clock.advance(Duration.ofMinutes(60).minusMillis(1));
        assertThat(register("sd27", early, tool.registration()).statusCode()).isEqualTo(201);
        clock.advance(Duration.ofMillis(1));
        assertThat(register("sd27", late, tool.registration()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_tool_that_registers_again_is_updated_and_keeps_its_ids() throws IOException {
        Tool first = lms.register("sd27", tool.at("/register")).tool().orElseThrow();
        tool.wantingEverything();
        RegistrationOutcome again = lms.register("sd27", tool.at("/register"));
        Tool second = again.tool().orElseThrow();

        assertThat(second.clientId()).isEqualTo(first.clientId());
        assertThat(second.deploymentId()).isEqualTo(first.deploymentId());
        assertThat(first.details().scopes()).isEmpty();
        assertThat(second.details().scopes()).containsExactlyInAnyOrder(Scope.values());
        assertThat(lms.tools("sd27").all()).containsExactly(second);
        assertThat(again.status()).isEqualTo(200);
        assertThat(browser.get(lms.origin() + "/sd27/tools").body()).contains("Registered again");
    }

    @Test
    void the_answer_tells_which_scopes_and_messages_were_granted() throws IOException {
        tool.registrationChanges.add(request -> {
            request.put("scope", Scope.ROSTER.uri() + " https://scopes.example/mood");
            request.withObjectProperty(TestTool.TOOL_CONFIGURATION)
                    .withArray("messages")
                    .addObject()
                    .put("type", "LtiSomethingElseRequest");
        });
        JsonNode answer = TestTool.JSON.readTree(
                lms.register("sd27", tool.at("/register")).body());

        assertThat(answer.path("scope").asText()).isEqualTo(Scope.ROSTER.uri());
        assertThat(answer.path(TestTool.TOOL_CONFIGURATION).path("messages")).hasSize(1);
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("application_type", r -> r.remove("application_type")),
                defect("response_types", r -> r.putArray("response_types").add("code")),
                defect("implicit", r -> r.putArray("grant_types").add("client_credentials")),
                defect("client_credentials", r -> r.putArray("grant_types").add("implicit")),
                defect("initiate_login_uri", r -> r.put("initiate_login_uri", "javascript:alert(1)")),
                defect("redirect_uris", r -> r.putArray("redirect_uris")),
                defect("client_name", r -> r.put("client_name", " ")),
                defect("jwks_uri", r -> r.remove("jwks_uri")),
                defect("token_endpoint_auth_method", r -> r.put("token_endpoint_auth_method", "none")),
                defect("lti-tool-configuration", r -> r.remove(TestTool.TOOL_CONFIGURATION)),
                defect(
                        "domain",
                        r -> r.withObjectProperty(TestTool.TOOL_CONFIGURATION).put("domain", "")),
                defect(
                        "with its port",
                        r -> r.withObjectProperty(TestTool.TOOL_CONFIGURATION).put("domain", "localhost")),
                defect(
                        "claims",
                        r -> r.withObjectProperty(TestTool.TOOL_CONFIGURATION).remove("claims")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void a_registration_that_lacks_something_is_refused_by_name(String named, Consumer<ObjectNode> defect) {
        ObjectNode request = tool.registration();
        defect.accept(request);

        HttpResponse<String> answer = register("sd27", invitation("sd27"), request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_client_metadata").contains(named);
        assertThat(lms.tools("sd27").all()).isEmpty();
    }

    @Test
    void the_administrators_page_opens_the_invite_in_a_frame_with_a_fresh_token() {
        String page = browser.post(lms.origin() + "/sd27/tools/registration", Map.of("url", tool.at("/register?a=1")))
                .body();

        assertThat(page).contains(tool.at("/register?a=1&amp;openid_configuration="));
        assertThat(page).contains("&amp;registration_token=").contains("tools.js");
    }

    @Test
    void an_address_that_is_not_of_the_web_never_gets_into_the_frame() {
        HttpResponse<String> page =
                browser.post(lms.origin() + "/sd27/tools/registration", Map.of("url", "javascript:alert(1)"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).doesNotContain("javascript:").contains("role=\"alert\"");
    }

    @Test
    void a_tool_can_wait_for_the_administrator_and_be_removed_again() {
        try (DemoLms careful =
                DemoLms.start(Settings.ofTheDemo().withFirstKeys(TestTool.KEYS).withActivationByAdministrator())) {
            Tool waiting = careful.register("sd27", tool.at("/register")).tool().orElseThrow();
            assertThat(waiting.active()).isFalse();
            assertThat(browser.get(careful.launch("sd27", "noor.haddad").toString())
                            .statusCode())
                    .isEqualTo(400);

            String card = careful.origin() + "/sd27/tools/" + waiting.clientId();
            browser.post(card + "/activation", Map.of());
            assertThat(careful.tools("sd27").newestActive()).isPresent();
            browser.post(card + "/removal", Map.of());
            assertThat(careful.tools("sd27").all()).isEmpty();
        }
    }

    private String invitation(String campus) {
        String page = browser.post(lms.origin() + "/" + campus + "/tools/registration", Map.of("url", tool.at("/")))
                .body();
        return page.replaceAll("(?s).*registration_token=([\\w-]+)\".*", "$1");
    }

    private HttpResponse<String> register(String campus, String token, ObjectNode request) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(lms.issuer(campus) + "/registrations"))
                                    .header("Authorization", "Bearer " + token)
                                    .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Arguments defect(String named, Consumer<ObjectNode> change) {
        return Arguments.of(named, change);
    }
}
