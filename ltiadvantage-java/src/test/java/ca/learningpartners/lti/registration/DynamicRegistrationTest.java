package ca.learningpartners.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.registration.RegistrationFailed.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a small server that speaks what a real Moodle was heard to say. */
class DynamicRegistrationTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Optional<String> TOKEN = Optional.of("registration-token");

    private final LoopbackServer moodle = new LoopbackServer();
    private final ToolConfiguration tool = new ToolConfiguration(
            new ToolAddress(URI.create("http://localhost:8080")),
            "Learning Partners",
            Map.of("fr-CA", "Partenaires d’apprentissage"),
            "Mentorship",
            Optional.of(URI.create("http://localhost:8080/logo.png")),
            List.of(
                    new ToolMessage(MessageType.RESOURCE_LINK, "Mentorship", Map.of("fr-CA", "Mentorat")),
                    new ToolMessage(MessageType.DEEP_LINKING, "Add mentorship", Map.of())
                            .placed(Placement.CONTENT_AREA)),
            Map.of("context_history", "$Context.id.history"),
            List.of("iss", "sub", "name"),
            Set.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"));
    private final DynamicRegistration registration =
            new DynamicRegistration(new OutboundHttp(new NetworkPolicy(true, List.of()), HttpLimits.defaults()), tool);
    private ObjectNode configuration = JSON.createObjectNode();
    private ObjectNode answer = JSON.createObjectNode();

    @BeforeEach
    void speakLikeMoodle() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/moodle/registration.json")) {
            JsonNode captured = JSON.readTree(file.readAllBytes());
            String here = moodle.at("").toString();
            configuration = (ObjectNode) JSON.readTree(
                    captured.get("openid_configuration").toString().replace("http://localhost:8081", here));
            answer = (ObjectNode) captured.at("/response/body");
        }
        moodle.on("/register", 200, "application/json; charset=utf-8", answer.toString());
        configuration.put("registration_endpoint", moodle.at("/register").toString());
        publish();
    }

    @AfterEach
    void close() {
        moodle.close();
    }

    private void publish() {
        moodle.on("/openid", 200, "application/json", configuration.toString());
    }

    private DynamicRegistration.Outcome register(Optional<String> token) throws RegistrationFailed {
        return registration.register(moodle.at("/openid"), token, RegistrationStatus.PENDING);
    }

    private RegistrationFailed failure() {
        RegistrationFailed failed = catchThrowableOfType(RegistrationFailed.class, () -> register(TOKEN));
        assertThat(failed).isNotNull();
        return failed;
    }

    private JsonNode sent() throws Exception {
        return JSON.readTree(moodle.asked("/register").get(0).body());
    }

    @Proves("quirk/moodle/paths")
    @Test
    void the_tool_learns_its_client_id_its_deployment_and_the_platforms_addresses() throws Exception {
        DynamicRegistration.Outcome outcome = register(TOKEN);
        Registration made = outcome.registration();
        assertThat(made.clientId()).isEqualTo(new ClientId("jeIYYMij1oUsZgU"));
        assertThat(outcome.deployment()).contains(new DeploymentId("1"));
        assertThat(made.issuer()).isEqualTo(moodle.at("").toString());
        assertThat(made.endpoints())
                .isEqualTo(new PlatformEndpoints(
                        moodle.at("/mod/lti/auth.php"),
                        moodle.at("/mod/lti/token.php"),
                        moodle.at("/mod/lti/certs.php")));
        assertThat(made.status()).isEqualTo(RegistrationStatus.PENDING);
        assertThat(made.algorithms()).containsExactly(SigningAlgorithm.RS256);
        assertThat(made.productFamily()).contains("moodle");
    }

    @Test
    void the_tool_introduces_itself_with_all_that_moodle_requires() throws Exception {
        register(TOKEN);
        assertThat(moodle.asked("/register").get(0).authorization()).isEqualTo("Bearer registration-token");
        JsonNode sent = sent();
        assertThat(sent.get("response_types")).hasToString("[\"id_token\"]");
        assertThat(sent.get("grant_types")).hasToString("[\"implicit\",\"client_credentials\"]");
        assertThat(sent.get("initiate_login_uri").textValue()).isEqualTo("http://localhost:8080/lti/login");
        assertThat(sent.get("redirect_uris")).hasToString("[\"http://localhost:8080/lti/launch\"]");
        assertThat(sent.get("jwks_uri").textValue()).isEqualTo("http://localhost:8080/lti/jwks.json");
        assertThat(sent.get("token_endpoint_auth_method").textValue()).isEqualTo("private_key_jwt");
        assertThat(sent.get("client_name").textValue()).isEqualTo("Learning Partners");
        assertThat(sent.get("client_name#fr-CA").textValue()).isEqualTo("Partenaires d’apprentissage");
        assertThat(sent.get("scope").textValue()).isEqualTo("https://purl.imsglobal.org/spec/lti-ags/scope/score");
    }

    @Test
    void the_lti_part_names_the_domain_with_its_port_and_the_messages() throws Exception {
        register(TOKEN);
        JsonNode lti = sent().get("https://purl.imsglobal.org/spec/lti-tool-configuration");
        assertThat(lti.get("domain").textValue()).isEqualTo("localhost:8080");
        assertThat(lti.get("target_link_uri").textValue()).isEqualTo("http://localhost:8080/lti/launch");
        assertThat(lti.at("/custom_parameters/context_history").textValue()).isEqualTo("$Context.id.history");
        assertThat(lti.at("/claims")).hasToString("[\"iss\",\"sub\",\"name\"]");
        assertThat(lti.at("/messages/0/label#fr-CA").textValue()).isEqualTo("Mentorat");
        assertThat(lti.at("/messages/1/type").textValue()).isEqualTo("LtiDeepLinkingRequest");
        assertThat(lti.at("/messages/1/placements")).hasToString("[\"ContentArea\"]");
    }

    @Test
    void canvas_is_spoken_to_in_its_own_words() throws Exception {
        ((ObjectNode) configuration.get("https://purl.imsglobal.org/spec/lti-platform-configuration"))
                .put("product_family_code", "canvas");
        publish();
        register(TOKEN);
        assertThat(sent().at("/https:~1~1purl.imsglobal.org~1spec~1lti-tool-configuration/messages/1/placements"))
                .hasToString("[\"link_selection\",\"assignment_selection\"]");
    }

    @Test
    void what_moodle_wrote_down_is_all_that_was_asked_for() throws Exception {
        assertThat(register(TOKEN).shortfall()).isEqualTo(Shortfall.none());
    }

    @Test
    void what_the_platform_left_out_is_told() throws Exception {
        ObjectNode less = answer.deepCopy();
        less.put("scope", "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem");
        ((ObjectNode) less.get("https://purl.imsglobal.org/spec/lti-tool-configuration")).putArray("messages");
        moodle.on("/register", 200, "application/json", less.toString());
        DynamicRegistration.Outcome outcome = register(TOKEN);
        assertThat(outcome.shortfall().scopes()).containsExactly("https://purl.imsglobal.org/spec/lti-ags/scope/score");
        assertThat(outcome.shortfall().messages()).containsExactly(MessageType.DEEP_LINKING);
    }

    @Test
    void a_platform_that_lists_nothing_has_left_nothing_out() throws Exception {
        moodle.on("/register", 201, "application/json", "{\"client_id\":\"c\"}");
        assertThat(register(TOKEN).shortfall().isEmpty()).isTrue();
    }

    @Test
    void an_update_keeps_the_earlier_id_and_name_and_says_so() throws Exception {
        DynamicRegistration.Outcome first = register(TOKEN).named("SD 93");
        assertThat(first.isNew()).isTrue();
        DynamicRegistration.Outcome again = register(TOKEN).over(first.registration());
        assertThat(again.isNew()).isFalse();
        assertThat(again.registration()).isEqualTo(first.registration());
        assertThat(again.deployment()).isEqualTo(first.deployment());
    }

    @Test
    void a_registration_can_be_looked_at_and_changed_where_the_platform_allows_it() throws Exception {
        answer.put("registration_client_uri", moodle.at("/mine").toString());
        answer.put("registration_access_token", "secret-token");
        moodle.on("/register", 200, "application/json", answer.toString());
        moodle.on("/mine", 200, "application/json", answer.toString());
        DynamicRegistration.Outcome outcome = register(TOKEN);
        RegistrationAccess access = outcome.access().orElseThrow();
        assertThat(access.toString()).doesNotContain("secret");
        assertThat(registration.check(access).shortfall().isEmpty()).isTrue();
        assertThat(registration
                        .update(outcome.registration(), access)
                        .shortfall()
                        .isEmpty())
                .isTrue();
        LoopbackServer.Asked looked = moodle.asked("/mine").get(0);
        LoopbackServer.Asked changed = moodle.asked("/mine").get(1);
        assertThat(looked.method()).isEqualTo("GET");
        assertThat(looked.header("Content-type")).isEmpty();
        assertThat(changed.method()).isEqualTo("PUT");
        assertThat(changed.authorization()).isEqualTo("Bearer secret-token");
        JsonNode sent = JSON.readTree(changed.body());
        assertThat(sent.get("client_id").textValue()).isEqualTo("jeIYYMij1oUsZgU");
        assertThat(sent.get("client_name").textValue()).isEqualTo("Learning Partners");
    }

    private void answerAt(String path, String more) {
        moodle.on(path, 200, "application/json", "{\"client_id\":\"c\"" + more + "}");
    }

    @Test
    void a_platform_may_give_a_new_address_and_a_new_token_with_any_answer() throws Exception {
        answerAt("/first", ",\"registration_access_token\":\"second-token\"");
        answerAt(
                "/second",
                ",\"registration_client_uri\":\"" + moodle.at("/third")
                        + "\",\"registration_access_token\":\"third-token\"");
        RegistrationAccess first = new RegistrationAccess(moodle.at("/first"), Optional.of("first-token"));
        assertThat(registration.check(first).access()).isEqualTo(first.withToken("second-token"));
        RegistrationAccess second = new RegistrationAccess(moodle.at("/second"), Optional.of("second-token"));
        assertThat(registration.update(register(TOKEN).registration(), second).access())
                .isEqualTo(new RegistrationAccess(moodle.at("/third"), Optional.of("third-token")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"registration_client_uri\":null,\"registration_access_token\":\"\"",
                ",\"registration_client_uri\":\"javascript:1\",\"registration_access_token\":7"
            })
    void an_address_and_a_token_that_are_not_said_anew_stay_as_they_were(String said) throws Exception {
        answerAt("/kept", said);
        RegistrationAccess access = new RegistrationAccess(moodle.at("/kept"), Optional.of("kept-token"));
        assertThat(registration.check(access).access()).isEqualTo(access);
        RegistrationAccess open = new RegistrationAccess(moodle.at("/kept"), Optional.empty());
        assertThat(registration.check(open).access()).isEqualTo(open);
    }

    @Test
    void a_platform_may_refuse_a_change() throws Exception {
        moodle.on("/mine", 403, "text/plain", "not yours");
        RegistrationAccess access = new RegistrationAccess(moodle.at("/mine"), Optional.empty()).withToken("t");
        RegistrationFailed failed = catchThrowableOfType(RegistrationFailed.class, () -> registration.check(access));
        assertThat(failed.reason()).isEqualTo(Reason.PLATFORM_REFUSED);
        assertThat(failed.platformText()).contains("not yours");
    }

    @Proves("quirk/brightspace/registration")
    @Test
    void without_a_token_no_authorization_is_sent() throws Exception {
        register(Optional.empty());
        assertThat(moodle.asked("/register").get(0).authorization()).isEmpty();
    }

    @Test
    void created_is_as_good_as_ok_and_a_deployment_may_come_later() throws Exception {
        moodle.on("/register", 201, "application/json", "{\"client_id\":\"c\"}");
        DynamicRegistration.Outcome outcome = register(TOKEN);
        assertThat(outcome.registration().clientId()).isEqualTo(new ClientId("c"));
        assertThat(outcome.deployment()).isEmpty();
    }

    @Proves("quirk/brightspace/audience")
    @Test
    void an_authorization_server_becomes_the_token_audience() throws Exception {
        configuration.put("authorization_server", "https://auth.example.ca");
        publish();
        assertThat(register(TOKEN).registration().endpoints().tokenAudience()).isEqualTo("https://auth.example.ca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_domain", "domain_targetlinkuri_mismatch", "token_already_used"})
    void moodles_plain_words_are_passed_on(String words) {
        moodle.on("/register", 400, "text/html", words);
        RegistrationFailed failed = failure();
        assertThat(failed.reason()).isEqualTo(Reason.PLATFORM_REFUSED);
        assertThat(failed.platformText()).contains(words);
    }

    @Test
    void a_platforms_words_are_shortened_and_lose_their_markup() {
        moodle.on(
                "/register",
                500,
                "text/html",
                "<script>alert(1)</script><b>No</b>\u0007\n\u202Ereally" + "x".repeat(9000));
        String words = failure().platformText().orElseThrow();
        assertThat(words).startsWith("No really").hasSizeLessThanOrEqualTo(300).doesNotContain("alert", "<", "\u202E");
    }

    @Test
    void an_answer_that_is_not_json_or_lacks_the_client_id_is_invalid() {
        moodle.on("/register", 200, "text/html", "Error writing to database");
        assertThat(failure().reason()).isEqualTo(Reason.ANSWER_INVALID);
        moodle.on("/register", 200, "application/json", "{}");
        assertThat(failure().reason()).isEqualTo(Reason.ANSWER_INVALID);
    }

    @Proves("threat/foreign-configuration")
    @Test
    void a_configuration_in_another_issuers_name_is_refused_before_anything_is_sent() {
        configuration.put("issuer", "https://lms.example.ca");
        publish();
        assertThat(failure().reason()).isEqualTo(Reason.ISSUER_MISMATCH);
        assertThat(moodle.asked("/register")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
    void a_configuration_that_lacks_something_is_invalid(String member) {
        configuration.remove(member);
        publish();
        assertThat(failure().reason()).isEqualTo(Reason.CONFIGURATION_INVALID);
    }

    @Test
    void a_configuration_that_is_not_there_or_not_json_is_told_apart() {
        moodle.on("/openid", 404, "text/plain", "not here");
        assertThat(failure().reason()).isEqualTo(Reason.CONFIGURATION_UNREACHABLE);
        moodle.on("/openid", 200, "text/html", "<html>");
        assertThat(failure().reason()).isEqualTo(Reason.CONFIGURATION_INVALID);
    }

    @Proves("threat/ssrf")
    @Test
    void a_registration_endpoint_inside_the_network_is_not_called() {
        configuration.put("registration_endpoint", "https://169.254.169.254/latest");
        publish();
        assertThat(failure().reason()).isEqualTo(Reason.ADDRESS_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"client_id\":7}",
                "{\"client_id\":1e999}",
                "{\"client_id\":\"\"}",
                "{\"client_id\":\"a\\nb\"}",
                "[{\"client_id\":\"c\"}]",
                "7"
            })
    void an_answer_without_a_usable_client_id_is_none(String body) {
        moodle.on("/register", 200, "application/json", body);
        assertThat(failure().reason()).isEqualTo(Reason.ANSWER_INVALID);
    }

    @Test
    void an_address_with_a_port_that_no_machine_has_is_refused() {
        configuration.put("registration_endpoint", "http://127.0.0.1:99999/register");
        publish();
        assertThat(failure().reason()).isEqualTo(Reason.ADDRESS_REFUSED);
    }

    @Test
    void a_document_may_begin_with_a_byte_order_mark() throws Exception {
        moodle.on("/openid", 200, "application/json", "\uFEFF" + configuration);
        moodle.on("/register", 200, "application/json", "\uFEFF" + answer);
        assertThat(register(TOKEN).registration().clientId()).isEqualTo(new ClientId("jeIYYMij1oUsZgU"));
    }

    @Test
    void a_malformed_token_is_neither_sent_nor_repeated() {
        RegistrationFailed failed =
                catchThrowableOfType(RegistrationFailed.class, () -> register(Optional.of("x\r\nX-Injected: 1")));
        assertThat(failed.reason()).isEqualTo(Reason.TOKEN_INVALID);
        assertThat(failed.getMessage()).doesNotContain("Injected");
        assertThat(moodle.asked("/register")).isEmpty();
    }
}
