package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refused launch can still offer the person, and what stays of it. */
class RefusedLaunchTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_refusal_that_was_serialised_keeps_its_error_and_knows_no_way_back() throws Exception {
        LaunchRefused refused = scene.refusal(scene.launch().withCookies());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(refused);
        LaunchRefused read =
                (LaunchRefused) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read.error()).isEqualTo(LaunchError.OTHER_BROWSER);
        assertThat(read.detail()).isEqualTo(refused.detail());
        assertThat(read.wayBack()).isEmpty();
        assertThat(read.storage()).isEmpty();
    }

    private static ValidLaunch returning(ValidLaunch launch, String address) {
        return launch.withClaim(ClaimNames.LAUNCH_PRESENTATION, Map.of("return_url", address));
    }

    private Map<String, List<String>> asForm(LoginAgain again) {
        Map<String, List<String>> form = new HashMap<>();
        again.fields().forEach((name, value) -> form.put(name, List.of(value)));
        return form;
    }

    @Test
    void the_same_login_can_be_begun_again_in_a_browser_without_cookies() {
        LoginAgain again = scene.refusal(scene.launch().withCookies()).again().orElseThrow();
        assertThat(asForm(again)).isEqualTo(ValidLaunch.loginFields(Scene.TARGET));
        LoginRedirect anew = scene.login.start(asForm(again), List.of());
        assertThat(scene.verify(new ValidLaunch(scene, anew, Scene.TARGET))
                        .subject()
                        .value())
                .isEqualTo("3");
    }

    @Test
    void it_can_be_begun_by_a_link() {
        LoginAgain again = scene.refusal(scene.launch().withCookies()).again().orElseThrow();
        URI link = again.from(URI.create("/lti/login"));
        assertThat(link.getRawPath()).isEqualTo("/lti/login");
        Map<String, List<String>> sent = new HashMap<>();
        for (String field : link.getRawQuery().split("&")) {
            String[] parts = field.split("=", 2);
            sent.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        }
        assertThat(sent).isEqualTo(asForm(again));
    }

    @Test
    void a_login_that_took_too_long_can_be_begun_again() {
        ValidLaunch launch = scene.launch();
        scene.clock.advance(LoginStates.LIFETIME);
        LaunchRefused refused = scene.refusal(launch);
        assertThat(refused.error()).isEqualTo(LaunchError.STATE_UNKNOWN);
        assertThat(refused.registration()).contains(scene.registration.id());
        assertThat(refused.again()).isPresent();
    }

    @Test
    void a_login_that_was_never_ours_cannot() {
        assertThat(scene.refusal(scene.launch().withForm("state", "eyJ.AAAA")).again())
                .isEmpty();
    }

    @Test
    void a_login_of_a_client_id_the_registration_no_longer_has_cannot() {
        ValidLaunch launch = scene.launch();
        scene.registrations.save(new Registration(
                scene.registration.id(),
                "Registered anew",
                Scene.ISSUER,
                new ClientId("another"),
                scene.registration.endpoints()));
        LaunchRefused refused = scene.refusal(launch);
        assertThat(refused.error()).isEqualTo(LaunchError.STATE_UNKNOWN);
        assertThat(refused.again()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_400, 2_000})
    void hints_travel_along_unaltered_unless_they_are_too_long(int length) {
        Map<String, List<String>> fields = new HashMap<>(ValidLaunch.loginFields(Scene.TARGET));
        fields.put("lti_message_hint", List.of("{\"Ḵ\":".substring(0, Math.min(length, 5)) + "x".repeat(length)));
        LoginRedirect login = scene.login.start(fields, List.of());
        LaunchRefused refused = scene.refusal(new ValidLaunch(scene, login, Scene.TARGET).withCookies());
        assertThat(refused.again().map(this::asForm).filter(fields::equals).isPresent())
                .isEqualTo(length < 1_500);
    }

    @Test
    void a_hint_that_a_form_would_alter_does_not_travel_along() {
        Map<String, List<String>> fields = new HashMap<>(ValidLaunch.loginFields(Scene.TARGET));
        fields.put("lti_message_hint", List.of("two\nlines"));
        LoginRedirect login = scene.login.start(fields, List.of());
        assertThat(scene.refusal(new ValidLaunch(scene, login, Scene.TARGET).withCookies())
                        .again())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "http://moodle.sd93.example.ca/", "https://moodle.sd93.example.ca:444/"
            })
    void the_way_back_of_an_unproven_token_is_not_believed_elsewhere(String address) {
        assertThat(scene.refusal(returning(scene.launch(), address).withBrokenSignature())
                        .wayBack())
                .isEmpty();
    }

    @Test
    void the_way_back_of_an_unproven_token_is_believed_if_it_leads_to_the_platform() {
        assertThat(scene.refusal(returning(scene.launch(), Scene.ISSUER + "/return.php?course=2")
                                .withBrokenSignature())
                        .wayBack())
                .contains(new ReturnAddress(URI.create(Scene.ISSUER + "/return.php?course=2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Scene.ISSUER + "/back", "https://sso.example.ca/back"})
    void a_platform_is_where_its_issuer_is_and_where_it_knows_people(String address) {
        PlatformEndpoints e = scene.registration.endpoints();
        scene.registrations.save(new Registration(
                scene.registration.id(),
                scene.registration.name(),
                Scene.ISSUER,
                scene.registration.clientId(),
                new PlatformEndpoints(URI.create("https://sso.example.ca/auth"), e.token(), e.keySet())));
        assertThat(scene.refusal(returning(scene.launch(), address).withBrokenSignature())
                        .wayBack())
                .contains(new ReturnAddress(URI.create(address)));
    }

    @Test
    void the_way_back_of_a_proven_token_is_the_platforms_word() {
        assertThat(scene.refusal(returning(scene.launch(), "https://school.example/back")
                                .without(ClaimNames.ROLES))
                        .wayBack())
                .contains(new ReturnAddress(URI.create("https://school.example/back")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "not an address", "//school.example/back"})
    void a_way_back_that_is_no_web_address_is_none(String address) {
        assertThat(scene.refusal(returning(scene.launch(), address).without(ClaimNames.ROLES))
                        .wayBack())
                .isEmpty();
    }

    @Proves("quirk/moodle/way-back")
    @Test
    void the_way_back_carries_what_went_wrong() {
        ReturnAddress back = new ReturnAddress(URI.create("https://lms.example/return?id=2#top"));
        assertThat(back.afterFailure("Réessayez & plus", "L-212 ABCD-EFGH"))
                .isEqualTo(URI.create("https://lms.example/return?id=2"
                        + "&lti_errormsg=R%C3%A9essayez%20%26%20plus&lti_errorlog=L-212%20ABCD-EFGH"));
    }

    @Test
    void examining_a_launch_uses_nothing_up() {
        ValidLaunch launch = scene.launch();
        scene.verifier.examine(launch.form(), BrowserEvidence.cookies(launch.cookies()));
        assertThat(scene.nonces.size()).isZero();
        assertThat(scene.verify(launch).subject().value()).isEqualTo("3");
    }

    @Test
    void a_launch_whose_token_is_not_proven_ends_at_the_examination() {
        ValidLaunch launch = scene.launch().withBrokenSignature();
        assertThatThrownBy(() -> scene.verifier.examine(launch.form(), BrowserEvidence.cookies(launch.cookies())))
                .isInstanceOf(LaunchRefused.class);
    }

    @Test
    void a_proven_launch_is_used_up_even_if_something_else_is_wrong_with_it() {
        ValidLaunch launch = scene.launch().without(ClaimNames.ROLES);
        ExaminedLaunch examined = scene.verifier.examine(launch.form(), BrowserEvidence.cookies(launch.cookies()));
        assertThat(codeOf(scene.verifier.admit(examined))).isEqualTo("L-224");
        assertThat(codeOf(scene.verifier.admit(examined))).isEqualTo("L-216");
        assertThat(scene.refusal(launch).error().code()).isEqualTo("L-216");
    }

    @Test
    void a_launch_from_an_unknown_place_that_lacks_something_too_is_refused_for_the_place_and_holds_it() {
        ValidLaunch launch = new ValidLaunch(scene, loginWithoutDeployment(), Scene.TARGET)
                .withClaim(ClaimNames.DEPLOYMENT_ID, "9")
                .without(ClaimNames.ROLES);
        LaunchRefused refused = scene.refusal(launch);
        assertThat(refused.error().code()).isEqualTo("L-220");
        assertThat(refused.deployment().orElseThrow().value()).isEqualTo("9");
        assertThat(scene.deployments.of(scene.registration.id())).hasSize(2);
    }

    private LoginRedirect loginWithoutDeployment() {
        Map<String, List<String>> fields = new HashMap<>(ValidLaunch.loginFields(Scene.TARGET));
        fields.remove("lti_deployment_id");
        return scene.login.start(fields, List.of());
    }

    private static String codeOf(Admission admission) {
        return ((Admission.Refused) admission).reason().error().code();
    }
}
