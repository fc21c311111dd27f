package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.ToolAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What would stand in a log if somebody logged it: enough to tell what it is, no secret, and nobody's name. */
class LoggedTextTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_launch_says_what_it_is_and_from_where() {
        Launch launch = scene.verify(scene.launch());
        assertThat(launch).hasToString("Launch[LtiResourceLinkRequest from sd93, deployment 1]");
        assertThat(launch.claims())
                .hasToString("Claims[" + scene.launch().claims.size() + "]");
    }

    @Test
    void whoever_a_launch_speaks_of_is_left_out() {
        Launch launch = scene.verify(scene.launch()
                .withClaim(ClaimNames.FOR_USER, Map.of("user_id", "pupil-6", "name", "Wei-Lin Chow"))
                .withClaim(ClaimNames.LIS, Map.of("person_sourcedid", "PEN-123456789")));
        assertThat(launch.person().name()).isPresent();
        assertThat(launch.person()).hasToString("Person[…]");
        assertThat(launch.forUser().orElseThrow()).hasToString("ForUser[0 roles]");
        assertThat(launch.lis()).hasToString("Lis[…]");
    }

    @Test
    void a_login_says_where_it_goes_and_not_who() {
        LoginRedirect redirect = scene.login.start(ValidLaunch.loginFields(Scene.TARGET), List.of());
        assertThat(redirect).hasToString("LoginRedirect[to sd93]");
        LaunchRefused refused = scene.refusal(scene.launch().withCookies());
        assertThat(refused.again().orElseThrow().toString())
                .startsWith("LoginAgain[iss, client_id, login_hint")
                .doesNotContain(Scene.ISSUER);
    }

    @Test
    void the_settings_of_a_choice_leave_out_the_session_in_the_way_back() {
        DeepLinkingSettings settings = DeepLinkingSettings.fromJson("""
                        {"accept_types":["link"],"accept_presentation_document_targets":[],"data":"secret",
                        "deep_link_return_url":"https://lms.example.ca/return?sesskey=secret"}""").orElseThrow();
        assertThat(settings).hasToString("DeepLinkingSettings[to lms.example.ca, [link]]");
    }

    @Test
    void an_answer_says_how_it_ended_and_not_what_it_holds() {
        assertThat(new HttpAnswer(200, Map.of("Set-Cookie", List.of("secret")), "secret"))
                .hasToString("HttpAnswer[200, 6 characters]");
    }

    @Test
    void an_address_that_is_refused_is_told_without_its_password() {
        URI address = URI.create("https://user:secret@lms.example.ca/x");
        assertThatThrownBy(() -> new PlatformEndpoints(address, address, address))
                .hasMessageContaining("https://lms.example.ca/x")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> new ToolAddress(address)).hasMessageNotContaining("secret");
        assertThatThrownBy(() -> new ToolAddress(URI.create("https://user:secret@lms_1/x")))
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_token_says_nothing() {
        assertThat(IdToken.parse(scene.launch().token()).orElseThrow()).hasToString("IdToken[secret]");
    }

    @Test
    void what_ties_a_login_to_its_browser_is_left_out() {
        BrowserBinding binding = BrowserBinding.random();
        assertThat(binding).hasToString("BrowserBinding[secret]");
        assertThat(new BrowserEvidence(List.of(binding.value()), Optional.of(Scene.ISSUER)))
                .hasToString("BrowserEvidence[1 cookies, Optional[" + Scene.ISSUER + "]]");
    }

    @Test
    void a_deposit_says_where_it_is_kept() {
        Map<String, List<String>> fields = new HashMap<>(ValidLaunch.loginFields(Scene.TARGET));
        fields.put("lti_storage_target", List.of("_parent"));
        StorageDeposit deposit = scene.login.start(fields, List.of()).deposit().orElseThrow();
        assertThat(deposit).hasToString("StorageDeposit[" + deposit.storage() + "]");
        assertThat(deposit.toString()).contains("_parent").doesNotContain(deposit.value());
    }
}
