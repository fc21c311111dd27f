package ca.learningpartners.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchTest {

    private final TestBrowser browser = new TestBrowser();
    private TestTool tool;
    private DemoLms lms;
    private String clientId;

    @BeforeEach
    void start() throws IOException {
        tool = TestTool.start();
        lms = DemoLms.start(Settings.ofTheDemo().withFirstKeys(TestTool.KEYS).withCustom(Map.of("program", "bcssa")));
        clientId =
                lms.register("sd27", tool.at("/register")).tool().orElseThrow().clientId();
    }

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    @Test
    void a_launch_ends_at_the_tool_with_a_message_that_verifies() throws Exception {
        HttpResponse<String> page = browser.travel(lms.launch("sd27", "noor.haddad"));

        assertThat(page.body()).isEqualTo("launched");
        JWTClaimsSet claims = verified("sd27");
        assertThat(claims.getSubject()).isEqualTo("3");
        assertThat(claims.getStringClaim("name")).isEqualTo("Noor Haddad");
        assertThat(claims.getStringListClaim(ClaimNames.ROLES))
                .containsExactly("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(60_000);
        assertThat(claims.getJSONObjectClaim(ClaimNames.CUSTOM))
                .isEqualTo(Map.of("program", "bcssa", "who", "3", "odd", "$Unknown.variable"));
        assertThat(claims.getJSONObjectClaim(ClaimNames.LAUNCH_PRESENTATION))
                .containsEntry("locale", "en-CA")
                .containsEntry("document_target", "iframe")
                .containsEntry("return_url", lms.issuer("sd27") + "/return?course=2");
    }

    @ParameterizedTest
    @CsvSource({"post", "get"})
    void the_login_begins_by_post_and_by_get_with_the_same_fields(String via) {
        browser.travel(lms.launch("sd27", "tessa.lindqvist").with("via", via));

        assertThat(tool.logins.get(0))
                .containsEntry("iss", lms.issuer("sd27"))
                .containsEntry("login_hint", "4")
                .containsEntry("client_id", clientId)
                .containsEntry("lti_deployment_id", "1")
                .containsEntry("target_link_uri", tool.at("/launch"));
        assertThat(tool.launches).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"sd27, error", "sd45, id_token"})
    void a_login_that_is_begun_again_is_answered_again_by_one_campus_only(String campus, String answer) {
        lms.register(campus, tool.at("/register"));
        browser.travel(lms.launch(campus, campus.equals("sd27") ? "noor.haddad" : "wei-lin.chow"));
        browser.travel(tool.at("/login") + "?" + TestBrowser.encoded(tool.logins.get(0)));

        assertThat(tool.launches.get(0)).containsKey("id_token");
        assertThat(tool.launches.get(1)).containsKey(answer);
    }

    @Test
    void a_site_administrator_comes_with_all_three_roles() throws Exception {
        browser.travel(lms.launch("sd27", "sam.okafor"));

        assertThat(verified("sd27").getStringListClaim(ClaimNames.ROLES))
                .containsExactly(
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");
    }

    @Test
    void names_in_any_script_arrive_as_they_are_written() throws Exception {
        clientId =
                lms.register("sd45", tool.at("/register")).tool().orElseThrow().clientId();
        browser.travel(lms.launch("sd45", "wei-lin.chow"));

        assertThat(verified("sd45").getStringClaim("name")).isEqualTo("周慧琳 Wei-Lin Chow");
    }

    @Test
    void the_language_and_the_window_are_told_to_the_tool() throws Exception {
        browser.travel(lms.launch("sd27", "noor.haddad").withLocale("fr-CA").inWindow());

        assertThat(verified("sd27").getJSONObjectClaim(ClaimNames.LAUNCH_PRESENTATION))
                .containsEntry("locale", "fr-CA")
                .containsEntry("document_target", "window");
    }

    @Test
    void custom_parameters_can_be_changed_while_it_runs() throws Exception {
        lms.setCustom("sd27", Map.of("program", "ptmp"));
        browser.travel(lms.launch("sd27", "noor.haddad"));

        assertThat(verified("sd27").getJSONObjectClaim(ClaimNames.CUSTOM)).containsEntry("program", "ptmp");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "scope, profile, invalid_scope",
        "response_type, code, unsupported_response_type",
        "response_mode, query, invalid_request",
        "prompt, login, invalid_request",
        "nonce, '', invalid_request",
        "lti_message_hint, forged, invalid_request",
        "login_hint, 4, login_required"
    })
    void a_wrong_authorization_request_is_answered_with_an_error_and_no_token(
            String parameter, String value, String error) {
        tool.changes.put(parameter, value);
        browser.travel(lms.launch("sd27", "noor.haddad"));

        assertThat(tool.lastLaunch())
                .containsEntry("error", error)
                .containsKeys("error_description", "state")
                .doesNotContainKey("id_token");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"client_id, somebody-else", "redirect_uri, https://elsewhere.example/", "redirect_uri, ''"})
    void nothing_is_posted_to_an_address_that_is_not_the_tools(String parameter, String value) {
        tool.changes.put(parameter, value);
        HttpResponse<String> page = browser.travel(lms.launch("sd27", "noor.haddad"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(tool.launches).isEmpty();
    }

    @Test
    void a_redirect_address_must_match_to_the_letter() {
        tool.changes.put("redirect_uri", tool.at("/launch") + "?a=1");

        assertThat(browser.travel(lms.launch("sd27", "noor.haddad")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_launch_is_answered_once() {
        browser.travel(lms.launch("sd27", "noor.haddad"));
        Map<String, String> first = tool.logins.get(0);
        browser.post(tool.at("/login"), first);
        String again = browser.post(tool.at("/login"), first).body();

        assertThat(TestBrowser.hiddenFields(again)).containsEntry("error", "invalid_request");
    }

    @Test
    void a_launch_from_one_campus_cannot_be_taken_up_at_another() {
        lms.register("sd93", tool.at("/register"));
        String elsewhere = lms.tools("sd93").all().get(0).clientId();
        browser.travel(lms.launch("sd27", "noor.haddad").with("deviation", "missing-issuer"));
        Map<String, String> login = new java.util.HashMap<>(tool.logins.get(0));
        login.put("iss", lms.issuer("sd93"));
        login.put("client_id", elsewhere);

        String answer = browser.post(tool.at("/login"), login).body();

        assertThat(TestBrowser.hiddenFields(answer)).containsEntry("error", "invalid_request");
    }

    @Test
    void someone_who_is_not_in_the_course_cannot_launch() {
        assertThat(browser.get(lms.launch("sd27", "lucie.belanger-roy").toString())
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get(lms.launch("sd27", "noor.haddad")
                                .with("deviation", "no-such")
                                .toString())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_rotated_key_signs_while_the_old_one_stays_published() throws Exception {
        String before = lms.keys("sd27").current().getKeyID();
        lms.keys("sd27").rotate();
        browser.travel(lms.launch("sd27", "noor.haddad"));

        verified("sd27");
        List<String> published =
                keySet("sd27").getKeys().stream().map(key -> key.getKeyID()).toList();
        assertThat(published).hasSize(2).contains(before);
        lms.keys("sd27").replace();
        assertThat(keySet("sd27").getKeys()).hasSize(1);
    }

    @Test
    void each_campus_publishes_keys_of_its_own_and_no_private_part() throws Exception {
        assertThat(keySet("sd27").getKeys().get(0).getKeyID())
                .isNotEqualTo(keySet("sd93").getKeys().get(0).getKeyID());
        JsonNode key = TestTool.JSON
                .readTree(browser.get(lms.issuer("sd27") + "/keys.json").body())
                .path("keys")
                .path(0);
        assertThat(key.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("kty", "e", "use", "kid", "alg", "n");
    }

    private JWTClaimsSet verified(String campus) throws Exception {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keySet(campus))));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                clientId,
                new JWTClaimsSet.Builder().issuer(lms.issuer(campus)).build(),
                Set.of("sub", "iat", "exp", "nonce")));
        return processor.process(tool.lastLaunch().get("id_token"), null);
    }

    private JWKSet keySet(String campus) throws Exception {
        return JWKSet.parse(browser.get(lms.issuer(campus) + "/keys.json").body());
    }
}
