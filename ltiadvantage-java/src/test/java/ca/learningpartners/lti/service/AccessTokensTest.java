package ca.learningpartners.lti.service;

import static ca.learningpartners.lti.service.ServicePlatform.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.LoopbackServer.Asked;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {
    private static final Set<String> ROSTER = Set.of(ServiceScopes.ROSTER);

    private final ServicePlatform platform = new ServicePlatform();
    private final AccessTokens tokens = platform.tokens;
    private final Registration registration = platform.registration();

    @AfterEach
    void close() {
        platform.close();
    }

    private List<Asked> asked() {
        return platform.server.asked(TOKEN);
    }

    private void platformAnswers(int status, String type, String body) {
        platform.server.on(TOKEN, status, type, body);
    }

    private ServiceFailed failure() {
        ServiceFailed failed = catchThrowableOfType(ServiceFailed.class, () -> tokens.get(registration, ROSTER));
        assertThat(failed).isNotNull();
        return failed;
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Proves("quirk/canvas/audience")
    @Test
    void the_tool_says_who_it_is_in_a_statement_its_published_key_has_signed() throws Exception {
        tokens.get(registration, Set.of(ServiceScopes.SCORE, ServiceScopes.LINE_ITEM));
        assertThat(asked().get(0).header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        Map<String, String> form = form(asked().get(0).body());
        assertThat(form)
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsEntry("scope", ServiceScopes.LINE_ITEM + " " + ServiceScopes.SCORE);
        SignedJWT statement = SignedJWT.parse(form.get("client_assertion"));
        JWKSet published = JWKSet.parse(platform.keys.keySetJson());
        assertThat(statement.verify(new RSASSAVerifier(published
                        .getKeyByKeyId(statement.getHeader().getKeyID())
                        .toRSAKey())))
                .isTrue();
        Map<String, Object> claims = statement.getPayload().toJSONObject();
        long now = platform.clock.instant().getEpochSecond();
        assertThat(claims)
                .containsEntry("iss", "tool-at-36")
                .containsEntry("sub", "tool-at-36")
                .containsEntry("aud", "https://lms.example.test/audience")
                .containsEntry("iat", now - 5)
                .containsEntry("exp", now + 120)
                .containsKey("jti");
    }

    @Test
    void no_two_statements_have_the_same_id() throws Exception {
        tokens.get(registration, ROSTER);
        tokens.get(registration, Set.of(ServiceScopes.SCORE));
        List<Object> ids = new ArrayList<>();
        for (Asked one : asked()) {
            SignedJWT statement = SignedJWT.parse(form(one.body()).get("client_assertion"));
            ids.add(statement.getPayload().toJSONObject().get("jti"));
        }
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    @Proves("threat/token-mix-up")
    @Test
    void a_token_is_kept_for_its_registration_and_its_scopes() throws Exception {
        AccessToken first = tokens.get(registration, ROSTER);
        assertThat(tokens.get(registration, ROSTER)).isSameAs(first);
        assertThat(tokens.get(registration, Set.of(ServiceScopes.SCORE))).isNotSameAs(first);
        assertThat(tokens.get(registration.withId(new RegistrationId("district-37")), ROSTER))
                .isNotSameAs(first);
        assertThat(asked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"3600, 3540", "60, 45", "'\"3600\"', 3540", "999999999, 86340", "null, 240"})
    void a_token_is_renewed_some_time_before_it_expires(String expiresIn, long usedFor) throws Exception {
        platformAnswers(200, "application/json", "{\"access_token\":\"x\",\"expires_in\":" + expiresIn + "}");
        tokens.get(registration, ROSTER);
        platform.clock.advance(Duration.ofSeconds(usedFor - 1));
        tokens.get(registration, ROSTER);
        assertThat(asked()).hasSize(1);
        platform.clock.advance(Duration.ofSeconds(1));
        tokens.get(registration, ROSTER);
        assertThat(asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-7", "\"0\""})
    void a_token_that_expires_at_once_is_used_once(String expiresIn) throws Exception {
        platformAnswers(200, "application/json", "{\"access_token\":\"x\",\"expires_in\":" + expiresIn + "}");
        tokens.get(registration, ROSTER);
        tokens.get(registration, ROSTER);
        assertThat(asked()).hasSize(2);
    }

    @Test
    void a_token_served_as_html_is_a_token() throws Exception {
        platformAnswers(200, "text/html; charset=utf-8", """
                {"access_token": "of-moodle", "token_type": "Bearer", "expires_in": 3600, "scope": "%s"}""".formatted(ServiceScopes.ROSTER));
        assertThat(tokens.get(registration, ROSTER).authorization()).isEqualTo("Bearer of-moodle");
    }

    @Test
    void many_threads_that_need_a_token_cause_one_request() throws Exception {
        List<FutureTask<AccessToken>> all = fromManyThreads(200, "{\"access_token\":\"one\"}");
        AccessToken first = all.get(0).get();
        for (FutureTask<AccessToken> one : all) {
            assertThat(one.get()).isSameAs(first);
        }
        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_failure_is_shared_by_those_who_waited_for_it_and_tried_anew_by_those_after_them() throws Exception {
        for (FutureTask<AccessToken> one : fromManyThreads(500, "")) {
            assertThatThrownBy(one::get).hasCauseInstanceOf(ServiceFailed.class);
        }
        assertThat(asked()).hasSize(1);
        platformAnswers(200, "application/json", "{\"access_token\":\"x\"}");
        assertThat(tokens.get(registration, ROSTER)).isNotNull();
    }

    /** One thread asks; while the platform thinks, fifteen more come and wait; then it answers. */
    private List<FutureTask<AccessToken>> fromManyThreads(int status, String body) throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answering = new CountDownLatch(1);
        platform.server.on(TOKEN, exchange -> {
            asking.countDown();
            await(answering);
            LoopbackServer.answer(exchange, status, "application/json", body);
        });
        List<FutureTask<AccessToken>> all = Stream.generate(
                        () -> new FutureTask<>(() -> tokens.get(registration, ROSTER)))
                .limit(16)
                .toList();
        new Thread(all.get(0)).start();
        asking.await();
        List<Thread> waiting = all.stream().skip(1).map(Thread::new).toList();
        waiting.forEach(Thread::start);
        while (!waiting.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        answering.countDown();
        return all;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | text/html        | { "error" : "invalid_client" "oops"             | TOKEN_REFUSED
            400 | application/json | {"error":"invalid_scope"}                       | SCOPE_REFUSED
            401 | application/json | {"error":"invalid_client"}                      | TOKEN_REFUSED
            404 | text/html        | <html><title>Not found</title></html>           | TOKEN_REFUSED
            302 | text/html        | moved                                           | TOKEN_REFUSED
            429 | text/plain       | slow down                                       | BUSY
            503 | text/plain       | back soon                                       | BUSY
            500 | text/html        | <h1>Oops</h1>                                   | PLATFORM_BROKEN
            200 | text/html        | <html>Please log in</html>                      | ANSWER_INVALID
            200 | application/json | []                                              | ANSWER_INVALID
            200 | application/json | {}                                              | ANSWER_INVALID
            200 | application/json | {"access_token":null}                           | ANSWER_INVALID
            200 | application/json | {"access_token":""}                             | ANSWER_INVALID
            200 | application/json | {"access_token":"a\\r\\nX-Evil: b"}             | ANSWER_INVALID
            200 | application/json | {"access_token":"x","token_type":"mac"}         | ANSWER_INVALID
            200 | application/json | {"access_token":"x","access_token":"y"}         | ANSWER_INVALID
            """)
    void whatever_the_platform_answers_becomes_a_reason(int status, String type, String body, Reason reason) {
        platformAnswers(status, type, body);
        ServiceFailed failed = failure();
        assertThat(failed.reason()).isEqualTo(reason);
        assertThat(failed.status()).hasValue(status);
        assertThat(failed.platformText().orElse("")).doesNotContain("<");
    }

    @Test
    void the_platforms_own_words_come_along_when_it_refuses() {
        platformAnswers(400, "text/html", "{\"error\":\"unauthorized_client\", \"why\": broken");
        assertThat(failure().platformText())
                .hasValueSatisfying(words -> assertThat(words).contains("unauthorized_client"));
    }

    @Proves("threat/leaks")
    @Test
    void a_token_in_an_answer_that_makes_no_sense_is_not_repeated() {
        platformAnswers(200, "text/plain", "access_token=secret-thing");
        assertThat(failure().platformText()).isEmpty();
    }

    @Test
    void a_platform_that_leaves_a_scope_out_is_noticed() {
        platformAnswers(200, "text/html", "{\"access_token\":\"x\",\"scope\":\"" + ServiceScopes.SCORE + "\"}");
        ServiceFailed failed = failure();
        assertThat(failed.reason()).isEqualTo(Reason.SCOPE_REFUSED);
        assertThat(failed).hasMessageContaining(ServiceScopes.ROSTER);
        platformAnswers(200, "text/html", "{\"access_token\":\"x\",\"scope\":\"\"}");
        assertThat(failure().reason()).isEqualTo(Reason.SCOPE_REFUSED);
    }

    @Test
    void leave_to_write_is_leave_to_read() throws Exception {
        platformAnswers(200, "text/html", "{\"access_token\":\"x\",\"scope\":\"" + ServiceScopes.LINE_ITEM + "\"}");
        assertThat(tokens.get(registration, Set.of(ServiceScopes.LINE_ITEM_READ)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "DISABLED"})
    void a_registration_that_is_not_active_gets_none(RegistrationStatus status) {
        ServiceFailed failed =
                catchThrowableOfType(ServiceFailed.class, () -> tokens.get(registration.withStatus(status), ROSTER));
        assertThat(failed.reason()).isEqualTo(Reason.NOT_ACTIVE);
        assertThat(asked()).isEmpty();
    }

    @Test
    void a_registration_that_has_lost_its_activity_loses_the_token_it_had() throws Exception {
        tokens.get(registration, ROSTER);
        assertThatThrownBy(() -> tokens.get(registration.withStatus(RegistrationStatus.DISABLED), ROSTER))
                .isInstanceOf(ServiceFailed.class);
    }

    @Proves("threat/leaks")
    @Test
    void a_token_shows_itself_to_nobody() throws Exception {
        assertThat(tokens.get(registration, ROSTER).toString()).doesNotContain("token-1");
    }

    @Test
    void only_so_many_tokens_are_remembered() throws Exception {
        for (int i = 0; i <= 1000; i++) {
            tokens.get(registration.withId(new RegistrationId("district-" + i)), ROSTER);
        }
        tokens.get(registration.withId(new RegistrationId("district-1000")), ROSTER);
        assertThat(asked()).hasSize(1001);
        tokens.get(registration.withId(new RegistrationId("district-0")), ROSTER);
        assertThat(asked()).hasSize(1002);
    }
}
