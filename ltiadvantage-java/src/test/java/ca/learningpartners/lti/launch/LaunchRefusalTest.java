package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.TestKeys;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import ca.learningpartners.lti.registration.RegistrationStatus;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.crypto.MACSigner;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of a refused launch, each by a valid launch minus exactly one thing. */
class LaunchRefusalTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private void assertRefused(String code, ValidLaunch launch) {
        assertThat(scene.refusal(launch).error().code()).isEqualTo(code);
    }

    @Test
    void the_launch_every_other_test_bends_is_let_in() {
        assertThat(scene.verify(scene.launch()).subject()).isEqualTo(new Subject("3"));
    }

    @Test
    void the_checks_are_in_the_order_of_the_codes_each_code_once() {
        List<String> codes =
                LaunchRules.IN_ORDER.stream().map(rule -> rule.error().code()).toList();
        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(codes)
                .containsExactlyElementsOf(Stream.of(LaunchError.values())
                        .map(LaunchError::code)
                        .filter(code -> code.startsWith("L-2"))
                        .toList());
    }

    @Proves("code/L-201")
    @Test
    void l201_no_state() {
        assertRefused("L-201", scene.launch().withForm("state"));
    }

    @Test
    void l201_two_states() {
        ValidLaunch launch = scene.launch();
        String state = launch.request.get("state");
        assertRefused("L-201", launch.withForm("state", state, state));
    }

    @Proves("threat/state-forgery")
    @Test
    void l201_a_state_with_one_letter_changed() {
        ValidLaunch launch = scene.launch();
        String state = launch.request.get("state");
        char other = state.charAt(20) == 'A' ? 'B' : 'A';
        assertRefused("L-201", launch.withForm("state", state.substring(0, 20) + other + state.substring(21)));
    }

    @Proves("threat/state-forgery")
    @Test
    void l201_a_state_sealed_with_another_key() {
        try (Scene elsewhere = new Scene()) {
            assertRefused(
                    "L-201",
                    scene.launch().withForm("state", elsewhere.launch().request.get("state")));
        }
    }

    @Test
    void l201_a_state_older_than_ten_minutes() {
        ValidLaunch launch = scene.launch();
        scene.clock.advance(LoginStates.LIFETIME);
        assertRefused("L-201", launch);
    }

    @Test
    void l201_the_registration_was_shut_in_between() {
        ValidLaunch launch = scene.launch();
        scene.registrations.save(scene.registration.withStatus(RegistrationStatus.DISABLED));
        assertRefused("L-201", launch);
    }

    @Proves({"code/L-202", "threat/login-csrf"})
    @Test
    void l202_no_binding_cookie() {
        assertRefused("L-202", scene.launch().withCookies());
    }

    @Proves("threat/login-csrf")
    @Test
    void l202_the_cookie_of_another_browser() {
        assertRefused(
                "L-202", scene.launch().withCookies(BrowserBinding.random().value()));
    }

    @Proves("code/L-203")
    @Test
    void l203_the_platform_answers_with_an_error() {
        LaunchRefused refused = scene.refusal(scene.launch().withForm("error", "login_required"));
        assertThat(refused.error().code()).isEqualTo("L-203");
        assertThat(refused.detail()).contains("login_required");
    }

    @Proves("code/L-204")
    @Test
    void l204_no_token() {
        assertRefused("L-204", scene.launch().withForm("id_token"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "a.b.c", "e30.e30", "e30.e30.e30.e30", "e30.W10.e30", "e3 0.e30.e30"})
    void l204_no_jwt(String text) {
        assertRefused("L-204", scene.launch().withForm("id_token", text));
    }

    @Test
    void l204_a_token_that_names_a_claim_twice() {
        ValidLaunch launch = scene.launch();
        String[] parts = launch.token().split("\\.");
        String twice = launch.claims.toString().replaceFirst("\\{", "{\"sub\":\"2\",");
        assertRefused(
                "L-204", launch.withForm("id_token", parts[0] + "." + ValidLaunch.base64(twice) + "." + parts[2]));
    }

    @Test
    void l204_a_token_nested_deeper_than_anyone_needs() {
        String deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);
        String token = ValidLaunch.base64("{}") + "." + ValidLaunch.base64(deep) + ".AA";
        assertRefused("L-204", scene.launch().withForm("id_token", token));
    }

    @Test
    void l204_a_token_over_64_kib() {
        assertRefused("L-204", scene.launch().withClaim("padding", "x".repeat(50_000)));
    }

    @Proves({"code/L-205", "threat/key-confusion"})
    @Test
    void l205_the_algorithm_none() {
        assertRefused("L-205", scene.launch().withHeader("alg", "none"));
    }

    @Proves("threat/key-confusion")
    @Test
    void l205_a_shared_secret_made_of_the_public_key() throws Exception {
        byte[] publicKey = TestKeys.FIRST.toRSAPublicKey().getEncoded();
        assertRefused("L-205", scene.launch().withHeader("alg", "HS256").signedBy(new MACSigner(publicKey)));
    }

    @Test
    void l205_a_good_algorithm_this_registration_does_not_name() {
        assertRefused("L-205", scene.launch().withHeader("alg", "RS512"));
    }

    @Test
    void l205_no_algorithm() {
        assertRefused("L-205", scene.launch().withoutHeader("alg"));
    }

    @Proves("code/L-206")
    @Test
    void l206_no_kid() {
        assertRefused("L-206", scene.launch().withoutHeader("kid"));
    }

    @Test
    void l206_a_kid_that_is_a_number() {
        assertRefused("L-206", scene.launch().withHeader("kid", 1));
    }

    @Proves("code/L-207")
    @Test
    void l207_a_kid_the_platform_does_not_publish_after_one_more_fetch() {
        scene.verify(scene.launch());
        assertRefused("L-207", scene.launch().withHeader("kid", "other"));
        assertThat(scene.server.asked("/jwks")).hasSize(2);
    }

    @Proves("code/L-208")
    @Test
    void l208_the_signature_of_another_key() {
        assertRefused("L-208", scene.launch().signedBy(ValidLaunch.signer(TestKeys.SECOND)));
    }

    @Test
    void l208_no_signature_of_any_kind() {
        assertRefused("L-208", scene.launch().withBrokenSignature());
    }

    @Proves("threat/key-confusion")
    @Test
    void l208_a_key_brought_along_in_the_header_is_not_used() {
        assertRefused(
                "L-208",
                scene.launch()
                        .withHeader("jwk", TestKeys.SECOND.toPublicJWK().toJSONObject())
                        .signedBy(ValidLaunch.signer(TestKeys.SECOND)));
    }

    @Test
    void l208_a_critical_header_nobody_here_knows() {
        assertRefused("L-208", scene.launch().withHeader("crit", List.of("exp")));
    }

    @Proves("code/L-209")
    @Test
    void l209_the_key_set_cannot_be_had() {
        scene.server.on("/jwks", 503, "text/plain", "down");
        assertRefused("L-209", scene.launch());
    }

    @Proves("code/L-210")
    @Test
    void l210_another_issuer() {
        assertRefused("L-210", scene.launch().withClaim("iss", Scene.ISSUER + "/"));
    }

    @Test
    void l210_no_issuer() {
        assertRefused("L-210", scene.launch().without("iss"));
    }

    @Proves("code/L-211")
    @Test
    void l211_another_audience() {
        assertRefused("L-211", scene.launch().withClaim("aud", "someone-else"));
    }

    @Test
    void l211_no_audience() {
        assertRefused("L-211", scene.launch().without("aud"));
    }

    @Test
    void l211_several_audiences_and_nobody_authorised() {
        assertRefused("L-211", scene.launch().withClaim("aud", List.of(Scene.CLIENT_ID, "someone-else")));
    }

    @Test
    void l211_several_audiences_and_somebody_else_authorised() {
        assertRefused(
                "L-211",
                scene.launch()
                        .withClaim("aud", List.of(Scene.CLIENT_ID, "someone-else"))
                        .withClaim("azp", "someone-else"));
    }

    @Test
    void l211_somebody_else_authorised_even_with_one_audience() {
        assertRefused("L-211", scene.launch().withClaim("azp", "someone-else"));
    }

    @Proves("code/L-212")
    @Test
    void l212_expired_a_minute_ago() {
        ValidLaunch launch = scene.launch();
        scene.clock.advance(Duration.ofSeconds(120));
        assertRefused("L-212", launch);
    }

    @Test
    void expired_less_than_a_minute_ago_is_let_in() {
        ValidLaunch launch = scene.launch();
        scene.clock.advance(Duration.ofSeconds(119));
        scene.verify(launch);
    }

    @Proves("code/L-213")
    @Test
    void l213_issued_more_than_a_minute_from_now() {
        assertRefused("L-213", scene.launch().with(claims -> later(claims, "iat", 61)));
    }

    @Test
    void l213_valid_only_more_than_a_minute_from_now() {
        assertRefused(
                "L-213", scene.launch().withClaim("nbf", scene.clock.instant().getEpochSecond() + 61));
    }

    @Test
    void issued_a_minute_from_now_is_let_in() {
        scene.verify(scene.launch().with(claims -> later(claims, "iat", 60)));
    }

    @Proves("code/L-214")
    @Test
    void l214_no_expiry() {
        assertRefused("L-214", scene.launch().without("exp"));
    }

    @Test
    void l214_no_issue_date() {
        assertRefused("L-214", scene.launch().without("iat"));
    }

    @Test
    void l214_issued_over_an_hour_ago() {
        assertRefused("L-214", scene.launch().with(claims -> later(claims, "iat", -3601)));
    }

    @Proves("code/L-215")
    @Test
    void l215_no_nonce() {
        assertRefused("L-215", scene.launch().without("nonce"));
    }

    @Test
    void l215_the_nonce_of_another_login() {
        assertRefused(
                "L-215",
                scene.launch().withClaim("nonce", scene.launch().request.get("nonce")));
    }

    @Proves({"code/L-216", "threat/replay"})
    @Test
    void l216_the_same_launch_again() {
        ValidLaunch launch = scene.launch();
        scene.verify(launch);
        assertRefused("L-216", launch);
    }

    @Test
    void a_launch_that_fails_before_its_nonce_does_not_use_it_up() {
        ValidLaunch launch = scene.launch().withClaim("aud", "someone-else");
        assertRefused("L-211", launch);
        scene.verify(launch.withClaim("aud", Scene.CLIENT_ID));
    }

    @Proves("code/L-217")
    @ParameterizedTest
    @ValueSource(strings = {"1.2.0", "1.3", "", "LTI-1p0"})
    void l217_another_version(String version) {
        assertRefused("L-217", scene.launch().withClaim(ClaimNames.VERSION, version));
    }

    @Test
    void l217_no_version() {
        assertRefused("L-217", scene.launch().without(ClaimNames.VERSION));
    }

    @Proves("code/L-218")
    @Test
    void l218_no_message_type() {
        assertRefused("L-218", scene.launch().without(ClaimNames.MESSAGE_TYPE));
    }

    @Test
    void l218_a_message_type_nobody_here_knows() {
        assertRefused("L-218", scene.launch().withClaim(ClaimNames.MESSAGE_TYPE, "LtiStartProctoring"));
    }

    @Proves("code/L-219")
    @Test
    void l219_no_deployment() {
        assertRefused("L-219", scene.launch().without(ClaimNames.DEPLOYMENT_ID));
    }

    @Test
    void l219_an_empty_deployment() {
        assertRefused("L-219", scene.launch().withClaim(ClaimNames.DEPLOYMENT_ID, ""));
    }

    @Proves("code/L-220")
    @Test
    void l220_another_deployment_than_at_login_and_nothing_is_held() {
        assertRefused("L-220", scene.launch().withClaim(ClaimNames.DEPLOYMENT_ID, "77"));
        assertThat(scene.deployments.of(scene.registration.id())).hasSize(1);
    }

    @Test
    void l220_an_unknown_deployment_is_held_for_the_administrator() {
        LoginRedirect redirect = loginWithoutDeployment();
        ValidLaunch launch = answering(redirect).withClaim(ClaimNames.DEPLOYMENT_ID, "77");
        assertRefused("L-220", launch);
        assertThat(scene.deployments
                        .find(scene.registration.id(), new DeploymentId("77"))
                        .orElseThrow()
                        .status())
                .isEqualTo(DeploymentStatus.HELD);
    }

    @Test
    void l220_a_deployment_held_earlier_still_waits_and_is_let_in_once_approved() {
        scene.deployments.hold(scene.registration.id(), new DeploymentId("77"), scene.clock.instant());
        assertRefused("L-220", answering(loginWithoutDeployment()).withClaim(ClaimNames.DEPLOYMENT_ID, "77"));
        scene.deployments.save(scene.deployments
                .find(scene.registration.id(), new DeploymentId("77"))
                .orElseThrow()
                .approved());
        scene.verify(answering(loginWithoutDeployment()).withClaim(ClaimNames.DEPLOYMENT_ID, "77"));
    }

    @Proves("code/L-221")
    @Test
    void l221_no_target() {
        assertRefused("L-221", scene.launch().without(ClaimNames.TARGET_LINK_URI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "https://tool.example.ca/elsewhere", ""})
    void l221_another_target_than_at_login(String target) {
        assertRefused("L-221", scene.launch().withClaim(ClaimNames.TARGET_LINK_URI, target));
    }

    @Proves("code/L-222")
    @Test
    void l222_no_resource_link() {
        assertRefused("L-222", scene.launch().without(ClaimNames.RESOURCE_LINK));
    }

    @Test
    void l222_a_resource_link_without_an_id() {
        assertRefused("L-222", scene.launch().withClaim(ClaimNames.RESOURCE_LINK, Map.of("title", "Mentorat")));
    }

    @Test
    void l222_a_resource_link_id_of_256_characters() {
        assertRefused("L-222", scene.launch().withClaim(ClaimNames.RESOURCE_LINK, Map.of("id", "x".repeat(256))));
    }

    @Proves("code/L-223")
    @Test
    void l223_nobody() {
        assertRefused("L-223", scene.launch().without("sub"));
    }

    @Test
    void l223_a_null_subject_counts_as_nobody() {
        assertRefused("L-223", scene.launch().with(claims -> claims.putNull("sub")));
    }

    @Test
    void l223_a_subject_with_a_nul() {
        assertRefused("L-223", scene.launch().withClaim("sub", "3\u0000"));
    }

    @Test
    void l223_a_subject_of_256_characters() {
        assertRefused("L-223", scene.launch().withClaim("sub", "x".repeat(256)));
    }

    @Proves("code/L-224")
    @Test
    void l224_no_roles() {
        assertRefused("L-224", scene.launch().without(ClaimNames.ROLES));
    }

    @Test
    void l224_roles_that_are_no_list() {
        assertRefused("L-224", scene.launch().withClaim(ClaimNames.ROLES, "Instructor"));
    }

    @Proves({"certification/deep-linking/settings", "code/L-225"})
    @Test
    void l225_deep_linking_without_settings() {
        assertRefused("L-225", scene.launch().withClaim(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingRequest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept_types", "accept_presentation_document_targets", "deep_link_return_url"})
    void l225_deep_linking_settings_that_lack_something(String member) {
        ValidLaunch launch = scene.launch().withClaim(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingRequest");
        ObjectNode settings = launch.claims.putObject(ClaimNames.DEEP_LINKING_SETTINGS);
        settings.putArray("accept_types").add("ltiResourceLink");
        settings.putArray("accept_presentation_document_targets").add("iframe");
        settings.put("deep_link_return_url", Scene.ISSUER + "/return");
        settings.remove(member);
        assertRefused("L-225", launch);
    }

    @Proves("code/L-226")
    @Test
    void l226_a_context_that_is_a_text() {
        assertRefused("L-226", scene.launch().withClaim(ClaimNames.CONTEXT, "course 2"));
    }

    @Test
    void l226_a_subject_that_is_a_number() {
        assertRefused("L-226", scene.launch().withClaim("sub", 3));
    }

    @Test
    void l226_an_expiry_that_is_a_text() {
        assertRefused("L-226", scene.launch().withClaim("exp", "tomorrow"));
    }

    @Test
    void l226_custom_parameters_that_are_a_list() {
        assertRefused("L-226", scene.launch().withClaim(ClaimNames.CUSTOM, List.of("a")));
    }

    @Test
    void l226_a_role_that_is_a_number() {
        assertRefused("L-226", scene.launch().withClaim(ClaimNames.ROLES, List.of(1)));
    }

    @Test
    void l226_a_service_whose_address_is_a_number() {
        assertRefused("L-226", scene.launch().withClaim(ClaimNames.GRADES, Map.of("lineitems", 1)));
        assertRefused("L-226", scene.launch().withClaim(ClaimNames.ROSTER, Map.of("context_memberships_url", 1)));
        assertRefused("L-226", scene.launch().withClaim(ClaimNames.GRADES, "https://lms.example.ca/lineitems"));
    }

    @Proves("code/L-227")
    @Test
    void l227_a_submission_review_that_does_not_say_whose_work() {
        assertRefused("L-227", scene.launch().asSubmissionReview().without(ClaimNames.FOR_USER));
        assertRefused("L-227", scene.launch().asSubmissionReview().withClaim(ClaimNames.FOR_USER, Map.of("name", "x")));
    }

    @Test
    void l227_a_submission_review_without_a_line_item() {
        assertRefused("L-227", scene.launch().asSubmissionReview().without(ClaimNames.GRADES));
        assertRefused(
                "L-227",
                scene.launch().asSubmissionReview().withClaim(ClaimNames.GRADES, Map.of("lineitem", "javascript:x")));
    }

    @Proves("threat/leaks")
    @Test
    void a_refusal_knows_the_platform_and_the_language_and_names_nobody() {
        LaunchRefused refused = scene.refusal(scene.launch().without(ClaimNames.ROLES));
        assertThat(refused.registration()).contains(scene.registration.id());
        assertThat(refused.locale()).contains(Locale.CANADA_FRENCH);
        assertThat(refused.toString()).doesNotContain("Amélie").doesNotContain("example.test");
    }

    private LoginRedirect loginWithoutDeployment() {
        return scene.login.start(
                Map.of(
                        "iss", List.of(Scene.ISSUER),
                        "login_hint", List.of("3"),
                        "target_link_uri", List.of(Scene.TARGET)),
                List.of());
    }

    private ValidLaunch answering(LoginRedirect redirect) {
        Map<String, String> request = ValidLaunch.query(redirect.location());
        return scene.launch()
                .withForm("state", request.get("state"))
                .withClaim("nonce", request.get("nonce"))
                .withCookies(redirect.binding().value());
    }

    private static void later(ObjectNode claims, String claim, long seconds) {
        claims.put(claim, claims.get(claim).longValue() + seconds);
    }
}
