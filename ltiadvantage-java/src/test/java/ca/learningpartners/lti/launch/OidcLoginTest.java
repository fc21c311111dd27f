package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A GET's query and a POST's form come to the login alike, as decoded parameters. */
class OidcLoginTest {
    private final Scene scene = new Scene();
    private final Map<String, List<String>> login = new HashMap<>(Map.of(
            "iss", List.of(Scene.ISSUER),
            "login_hint", List.of("3"),
            "target_link_uri", List.of(Scene.TARGET),
            "client_id", List.of(Scene.CLIENT_ID)));

    @AfterEach
    void close() {
        scene.close();
    }

    private LoginRedirect start(String... cookies) {
        return scene.login.start(login, List.of(cookies));
    }

    private LaunchRefused assertRefused(String code) {
        LaunchRefused refused = catchThrowableOfType(LaunchRefused.class, this::start);
        assertThat(refused).isNotNull();
        assertThat(refused.error().code()).isEqualTo(code);
        return refused;
    }

    private Registration another(String id, String clientId) {
        return new Registration(
                new RegistrationId(id), id, Scene.ISSUER, new ClientId(clientId), scene.registration.endpoints());
    }

    @Test
    void the_request_carries_what_every_platform_needs_and_nothing_else() {
        Map<String, String> query = ValidLaunch.query(start().location());
        assertThat(query)
                .containsEntry("scope", "openid")
                .containsEntry("response_type", "id_token")
                .containsEntry("response_mode", "form_post")
                .containsEntry("prompt", "none")
                .containsEntry("client_id", Scene.CLIENT_ID)
                .containsEntry("redirect_uri", "https://tool.example.ca/lti/launch")
                .containsEntry("login_hint", "3")
                .containsKeys("nonce", "state")
                .doesNotContainKey("lti_message_hint");
        assertThat(start().location().toString()).startsWith(Scene.ISSUER + "/mod/lti/auth.php?");
    }

    @Proves("quirk/moodle/hint")
    @Test
    void moodles_hint_which_is_json_goes_back_unaltered() {
        String hint = MoodleLaunchTest.captured("login-teacher")
                .at("/params/lti_message_hint")
                .textValue();
        login.put("lti_message_hint", List.of(hint));
        assertThat(ValidLaunch.query(start().location())).containsEntry("lti_message_hint", hint);
        assertThat(start().location().getRawQuery()).contains("lti_message_hint=%7B%22cmid%22%3A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b c%20d&e=f#g", "é\u0000Ḵ", "", "eyJhbGciOi.eyJ2.sig-_~"})
    void hints_go_back_unaltered_whatever_they_are(String hint) {
        login.put("lti_message_hint", List.of(hint));
        login.put("login_hint", List.of("x" + hint));
        assertThat(ValidLaunch.query(start().location()))
                .containsEntry("lti_message_hint", hint)
                .containsEntry("login_hint", "x" + hint);
    }

    @Test
    void an_authorization_address_with_a_query_keeps_it() {
        PlatformEndpoints e = scene.registration.endpoints();
        scene.registrations.save(new Registration(
                scene.registration.id(),
                "x",
                Scene.ISSUER,
                scene.registration.clientId(),
                new PlatformEndpoints(URI.create("https://lms.example.ca/auth?tenant=7"), e.token(), e.keySet())));
        assertThat(start().location().toString()).startsWith("https://lms.example.ca/auth?tenant=7&scope=openid&");
    }

    @Test
    void no_two_logins_share_a_nonce_or_a_state() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Map<String, String> query = ValidLaunch.query(start().location());
            assertThat(seen.add(query.get("nonce"))).isTrue();
            assertThat(seen.add(query.get("state"))).isTrue();
            assertThat(query.get("nonce")).hasSizeGreaterThanOrEqualTo(22);
        }
    }

    @Proves("quirk/moodle/state")
    @Test
    void a_state_is_base64url_since_moodle_strips_tags() {
        assertThat(ValidLaunch.query(start().location()).get("state")).matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void the_state_does_not_give_the_browsers_secret_away() {
        LoginRedirect redirect = start();
        assertThat(redirect.location().toString())
                .doesNotContain(redirect.binding().value());
    }

    @Test
    void a_browser_keeps_its_binding_and_one_of_another_make_is_replaced() {
        String kept = BrowserBinding.random().value();
        assertThat(start("nonsense", kept).binding().value()).isEqualTo(kept);
        assertThat(start("nonsense").binding().value()).hasSize(43).isNotEqualTo("nonsense");
        assertThat(start().binding()).isNotEqualTo(start().binding());
    }

    @Proves("code/L-101")
    @Test
    void l101_an_unknown_issuer() {
        login.put("iss", List.of("https://elsewhere.example"));
        assertRefused("L-101");
    }

    @Test
    void l101_a_known_issuer_with_another_client_id() {
        login.put("client_id", List.of("another"));
        assertThat(assertRefused("L-101").detail())
                .isEqualTo("no registration for issuer “" + Scene.ISSUER + "” with client_id “another”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "DISABLED"})
    void l101_a_registration_that_is_not_active(String status) {
        scene.registrations.save(scene.registration.withStatus(RegistrationStatus.valueOf(status)));
        LaunchRefused refused = assertRefused("L-101");
        assertThat(refused.detail()).isEqualTo("the registration is " + status);
        assertThat(refused.registration()).contains(scene.registration.id());
    }

    @Proves("code/L-102")
    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void l102_something_missing_empty_or_given_twice(String name) {
        List<String> given = login.remove(name);
        assertRefused("L-102");
        login.put(name, List.of(""));
        assertRefused("L-102");
        login.put(name, List.of(given.get(0), given.get(0)));
        assertRefused("L-102");
    }

    @Test
    void l102_more_than_8000_characters_which_no_address_could_carry_back() {
        int others = login.values().stream()
                .mapToInt(values -> values.get(0).length())
                .sum();
        login.put("lti_message_hint", List.of("x".repeat(8_000 - others)));
        assertThat(start().registration()).isEqualTo(scene.registration.id());
        login.put("lti_message_hint", List.of("x".repeat(8_001 - others)));
        assertThat(assertRefused("L-102").detail()).contains("8001 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "lti_deployment_id"})
    void l102_a_control_character_in_what_is_looked_up(String name) {
        login.put(name, List.of(Scene.ISSUER + "\u0000"));
        assertThat(assertRefused("L-102").detail()).startsWith(name + " ");
    }

    @Proves("code/L-103")
    @Test
    void l103_several_registrations_and_no_client_id() {
        scene.registrations.save(another("second", "another"));
        login.remove("client_id");
        assertRefused("L-103");
    }

    @Test
    void without_a_client_id_the_only_active_registration_is_meant() {
        scene.registrations.save(another("second", "another").withStatus(RegistrationStatus.PENDING));
        login.remove("client_id");
        assertThat(start().registration()).isEqualTo(scene.registration.id());
    }

    @Proves("quirk/canvas/shared-issuer")
    @Test
    void with_a_client_id_one_of_several_is_found() {
        scene.registrations.save(another("second", "another"));
        login.put("client_id", List.of("another"));
        assertThat(start().registration()).isEqualTo(new RegistrationId("second"));
    }

    @Proves({"code/L-104", "threat/open-redirect"})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/lti/launch",
                "http://tool.example.ca/lti/launch",
                "https://tool.example.ca:8443/lti/launch",
                "https://tool.example.ca.evil.example/",
                "https://tool.example.ca@evil.example/",
                "//tool.example.ca/lti/launch",
                "javascript:alert(1)",
                "not a link"
            })
    void l104_a_target_elsewhere(String target) {
        login.put("target_link_uri", List.of(target));
        assertThat(assertRefused("L-104").registration()).contains(scene.registration.id());
    }
}
