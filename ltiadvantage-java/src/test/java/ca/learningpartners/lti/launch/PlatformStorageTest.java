package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Launches in a browser that keeps no cookie, on a platform that keeps a value for it. */
class PlatformStorageTest {
    private static final String OURS = "https://tool.example.ca";

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private LoginRedirect loginOffering(String frame) {
        Map<String, List<String>> fields = new HashMap<>(ValidLaunch.loginFields(Scene.TARGET));
        fields.put("lti_storage_target", List.of(frame));
        return scene.login.start(fields, List.of());
    }

    private ValidLaunch answering(LoginRedirect login) {
        return new ValidLaunch(scene, login, Scene.TARGET).withCookies();
    }

    private Launch verify(ValidLaunch launch, Optional<String> origin) {
        Admission admission =
                scene.verifier.admit(scene.verifier.examine(launch.form(), new BrowserEvidence(List.of(), origin)));
        return ((Admission.Admitted) admission).launch();
    }

    private LaunchRefused refusal(ValidLaunch launch, Optional<String> origin) {
        LaunchRefused refused = catchThrowableOfType(LaunchRefused.class, () -> verify(launch, origin));
        assertThat(refused).isNotNull();
        assertThat(refused.error()).isEqualTo(LaunchError.OTHER_BROWSER);
        return refused;
    }

    @Test
    void a_login_that_names_no_frame_leaves_nothing_with_the_platform() {
        assertThat(scene.login
                        .start(ValidLaunch.loginFields(Scene.TARGET), List.of())
                        .deposit())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_parent", "post_message_forwarding", "storage-frame.1"})
    void a_login_that_names_a_frame_leaves_a_proof_there(String frame) {
        StorageDeposit deposit = loginOffering(frame).deposit().orElseThrow();
        assertThat(deposit.storage().frame()).isEqualTo(frame);
        assertThat(deposit.storage().origin()).isEqualTo(Scene.ISSUER);
        assertThat(deposit.value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(deposit.toString()).doesNotContain(deposit.value());
    }

    @Test
    void each_login_has_a_key_and_a_proof_of_its_own_and_neither_is_the_cookie() {
        LoginRedirect one = loginOffering("_parent");
        LoginRedirect other = loginOffering("_parent");
        assertThat(one.deposit().orElseThrow().storage().key())
                .isNotEqualTo(other.deposit().orElseThrow().storage().key());
        assertThat(one.deposit().orElseThrow().value())
                .isNotEqualTo(other.deposit().orElseThrow().value())
                .isNotEqualTo(one.binding().value());
        assertThat(one.location().toString())
                .doesNotContain(one.deposit().orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a frame", "\"><script>", "frame\u0000", "café"})
    void a_frame_that_cannot_be_one_is_no_offer(String frame) {
        assertThat(loginOffering(frame).deposit()).isEmpty();
        assertThat(refusal(answering(loginOffering(frame)), Optional.of(OURS)).storage())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://LMS.example.ca:443/auth, https://lms.example.ca",
        "https://lms.example.ca:8443/auth?a=b, https://lms.example.ca:8443",
        "http://lms.example.ca:80/auth, http://lms.example.ca",
    })
    void the_origin_is_written_as_browsers_write_it(String authorization, String origin) {
        PlatformEndpoints before = scene.registration.endpoints();
        scene.registrations.save(new Registration(
                scene.registration.id(),
                scene.registration.name(),
                Scene.ISSUER,
                scene.registration.clientId(),
                new PlatformEndpoints(URI.create(authorization), before.token(), before.keySet())));
        assertThat(loginOffering("_parent").deposit().orElseThrow().storage().origin())
                .isEqualTo(origin);
    }

    @Proves("quirk/blackboard/storage")
    @Test
    void without_a_cookie_the_refusal_says_where_to_look_and_what_is_found_there_lets_the_launch_in() {
        LoginRedirect login = loginOffering("_parent");
        ValidLaunch launch = answering(login);
        PlatformStorage sought =
                refusal(launch, Optional.of(Scene.ISSUER)).storage().orElseThrow();
        assertThat(sought).isEqualTo(login.deposit().orElseThrow().storage());
        launch.withForm(PlatformStorage.FIELD, login.deposit().orElseThrow().value());
        assertThat(verify(launch, Optional.of(OURS)).subject().value()).isEqualTo("3");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"null", "https://evil.example", "https://tool.example.ca.evil.example", Scene.ISSUER})
    void a_proof_from_a_page_that_is_not_ours_counts_for_nothing(String origin) {
        LoginRedirect login = loginOffering("_parent");
        ValidLaunch launch = answering(login)
                .withForm(PlatformStorage.FIELD, login.deposit().orElseThrow().value());
        assertThat(refusal(launch, Optional.ofNullable(origin)).storage()).isEmpty();
    }

    @Test
    void the_simple_verification_goes_by_cookies_alone() {
        LoginRedirect login = loginOffering("_parent");
        ValidLaunch launch = answering(login)
                .withForm(PlatformStorage.FIELD, login.deposit().orElseThrow().value());
        assertThat(scene.refusal(launch).error()).isEqualTo(LaunchError.OTHER_BROWSER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_storage_that_held_nothing_or_something_else_is_not_asked_twice(String kept) {
        ValidLaunch launch = answering(loginOffering("_parent")).withForm(PlatformStorage.FIELD, kept);
        LaunchRefused refused = refusal(launch, Optional.of(OURS));
        assertThat(refused.storage()).isEmpty();
        assertThat(refused.detail()).contains("storage does not hold");
    }

    @Test
    void the_proof_of_another_login_counts_for_nothing() {
        String other = loginOffering("_parent").deposit().orElseThrow().value();
        refusal(answering(loginOffering("_parent")).withForm(PlatformStorage.FIELD, other), Optional.of(OURS));
    }

    @Test
    void a_proof_counts_only_where_the_login_named_a_frame() {
        LoginRedirect login = scene.login.start(ValidLaunch.loginFields(Scene.TARGET), List.of());
        LoginState state = scene.states
                .open(ValidLaunch.query(login.location()).get("state"))
                .orElseThrow();
        refusal(answering(login).withForm(PlatformStorage.FIELD, scene.states.storageProof(state)), Optional.of(OURS));
    }

    @Test
    void a_cookie_does_where_storage_was_offered_too() {
        LoginRedirect login = loginOffering("_parent");
        assertThat(scene.verify(new ValidLaunch(scene, login, Scene.TARGET))
                        .subject()
                        .value())
                .isEqualTo("3");
    }

    @Proves("threat/post-message")
    @Test
    void the_script_never_speaks_to_just_anybody() {
        assertThat(PlatformStorage.script())
                .contains("lti.put_data", "lti.get_data", "event.origin !== ltiOrigin", "event.source !== target")
                .doesNotContain("\"*\"", "'*'", "innerHTML", "eval");
    }
}
