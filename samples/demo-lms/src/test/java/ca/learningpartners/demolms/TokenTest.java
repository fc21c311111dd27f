package ca.learningpartners.demolms;

import static ca.learningpartners.demolms.ServiceCaller.ROSTER;
import static ca.learningpartners.demolms.ServiceCaller.SCORES;
import static ca.learningpartners.demolms.ServiceCaller.json;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.fault.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest extends ServiceSetting {

    @Test
    void a_tool_gets_a_token_for_what_it_registered_for_and_the_rest_is_dropped_silently() {
        HttpResponse<String> answer = sd45.ask(assertion(sd45, "sd45"), ROSTER + " https://scopes.example/mood");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(json(answer).path("token_type").asText()).isEqualTo("Bearer");
        assertThat(json(answer).path("expires_in").asInt()).isEqualTo(3600);
        assertThat(json(answer).path("scope").asText()).isEqualTo(ROSTER);
    }

    @Test
    void one_campus_labels_its_tokens_as_a_page() {
        HttpResponse<String> answer = sd27.ask(assertion(sd27, "sd27"), ROSTER);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(json(answer).path("access_token").asText()).isNotEmpty();
    }

    @Test
    void one_campus_announces_an_audience_of_its_own_and_accepts_no_other() throws Exception {
        ServiceCaller sd93 = registered("sd93");
        JsonNode configuration = TestTool.JSON.readTree(
                browser.get(lms.openIdConfigurationUrl("sd93")).body());
        String audience = configuration.path("authorization_server").asText();

        assertThat(audience).isNotEqualTo(configuration.path("token_endpoint").asText());
        assertThat(sd93.ask(sd93.assertion(audience), ROSTER).statusCode()).isEqualTo(200);
        assertThat(sd93.ask(assertion(sd93, "sd93"), ROSTER).statusCode()).isEqualTo(400);
        assertThat(TestTool.JSON
                        .readTree(
                                browser.get(lms.openIdConfigurationUrl("sd45")).body())
                        .has("authorization_server"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "iss, somebody-else",
        "sub, somebody-else",
        "aud, https://elsewhere.example/token",
        "iat, +1",
        "exp, 0",
        "jti, ",
        "iat, ",
        "exp, "
    })
    void an_assertion_with_one_thing_wrong_gets_no_token(String claim, String value) {
        Map<String, Object> assertion = assertion(sd45, "sd45");
        if (value == null) {
            assertion.remove(claim);
        } else if (value.matches("[+0-9]+")) {
            assertion.put(claim, clock.instant().getEpochSecond() + Integer.parseInt(value));
        } else {
            assertion.put(claim, value);
        }

        HttpResponse<String> answer = sd45.ask(assertion, ROSTER);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void an_assertion_is_good_once() {
        Map<String, Object> assertion = assertion(sd45, "sd45");

        assertThat(sd45.ask(assertion, ROSTER).statusCode()).isEqualTo(200);
        assertThat(sd45.ask(assertion, ROSTER).statusCode()).isEqualTo(400);
    }

    @Test
    void a_scope_the_tool_did_not_register_for_is_not_granted() {
        assertThat(json(sd45.ask(assertion(sd45, "sd45"), "https://scopes.example/mood"))
                        .path("error")
                        .asText())
                .isEqualTo("invalid_scope");
    }

    @Test
    void a_key_the_tool_rotated_to_is_fetched_and_the_old_one_is_of_no_use() {
        Map<String, Object> before = assertion(sd45, "sd45");
        assertThat(sd45.ask(before, ROSTER).statusCode()).isEqualTo(200);
        tool.rotateKey();

        assertThat(sd45.ask(assertion(sd45, "sd45"), ROSTER).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_ends_after_an_hour_and_is_of_no_use_at_another_campus() {
        String token = sd45.token(ROSTER);
        String roster = lms.issuer("sd45") + "/services/2/memberships";

        assertThat(sd45.get(lms.issuer("sd27") + "/services/2/memberships", token, "*/*")
                        .statusCode())
                .isEqualTo(401);
        clock.advance(Duration.ofHours(1).minusMillis(1));
        assertThat(sd45.get(roster, token, "*/*").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMillis(1));
        assertThat(sd45.get(roster, token, "*/*").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_opens_only_what_it_was_given_for() {
        assertThat(sd45.get(lms.issuer("sd45") + "/services/2/memberships", sd45.token(SCORES), "*/*")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"TOKEN_DOWN, 500", "TOKEN_TOO_MANY, 429", "TOKEN_HTML, 200", "TOKEN_BROKEN_JSON, 200", "TOKEN_SLOW, 200"
    })
    void a_broken_token_address_fails_as_it_says_and_works_again_when_mended(Fault fault, int status) {
        lms.faults("sd45").slowness(Duration.ofMillis(1));
        lms.faults("sd45").set(fault);
        HttpResponse<String> broken = sd45.ask(assertion(sd45, "sd45"), ROSTER);

        assertThat(broken.statusCode()).isEqualTo(status);
        assertThat(broken.body().contains("\"access_token\":\"cut-off")).isEqualTo(fault == Fault.TOKEN_BROKEN_JSON);
        assertThat(broken.headers().firstValue("Retry-After").isPresent()).isEqualTo(fault == Fault.TOKEN_TOO_MANY);
        browser.post(lms.origin() + "/sd45/faults", Map.of("mend", "all"));
        assertThat(sd45.token(ROSTER)).isNotEmpty();
    }

    private Map<String, Object> assertion(ServiceCaller caller, String campus) {
        return caller.assertion(lms.issuer(campus) + "/token");
    }
}
