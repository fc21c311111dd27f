package ca.learningpartners.lti.service;

import static ca.learningpartners.lti.service.ServicePlatform.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.LoopbackServer.Asked;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.http.StreamLimits;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceClientTest {
    private static final Set<String> SCOPES = Set.of(ServiceScopes.LINE_ITEM);
    private static final String ITEMS = "/lineitems";
    private static final StreamLimits ROOMY = new StreamLimits(Duration.ofSeconds(30), 1024 * 1024);

    private final ServicePlatform platform = new ServicePlatform();

    @AfterEach
    void close() {
        platform.close();
    }

    private OutboundRequest get() {
        return OutboundRequest.get(platform.at(ITEMS), Map.of());
    }

    private OutboundRequest post() {
        return OutboundRequest.post(platform.at(ITEMS), Map.of("Content-Type", "application/json"), "{}");
    }

    private List<Asked> asked() {
        return platform.server.asked(ITEMS);
    }

    private static HttpHandler status(int status) {
        return exchange -> LoopbackServer.answer(exchange, status, "text/plain", status == 204 ? "" : "said " + status);
    }

    private static HttpHandler busy(int status, String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            LoopbackServer.answer(exchange, status, "text/plain", "");
        };
    }

    /** Answers one request after the other; the last answer is for all that follow. */
    private void platformAnswers(String path, HttpHandler... answers) {
        Deque<HttpHandler> left = new ArrayDeque<>(List.of(answers));
        platform.server.on(path, exchange -> next(left).handle(exchange));
    }

    private static synchronized HttpHandler next(Deque<HttpHandler> left) {
        return left.size() > 1 ? left.remove() : left.element();
    }

    private String call(OutboundRequest request) throws ServiceFailed {
        return platform.client.call(platform.registration(), SCOPES, request).body();
    }

    private ServiceFailed failure(OutboundRequest request) {
        ServiceFailed failed = catchThrowableOfType(ServiceFailed.class, () -> call(request));
        assertThat(failed).isNotNull();
        return failed;
    }

    @Test
    void a_call_carries_the_token_and_the_headers_it_was_given() throws Exception {
        platformAnswers(ITEMS, status(200));
        String exactly = "application/vnd.ims.lis.v2.lineitemcontainer+json";
        call(OutboundRequest.get(platform.at(ITEMS), Map.of("Accept", exactly)));
        assertThat(asked().get(0).authorization()).isEqualTo("Bearer token-1");
        assertThat(asked().get(0).header("Accept")).isEqualTo(exactly);
        call(get());
        assertThat(asked().get(1).headers()).doesNotContainKey("Accept");
        assertThat(platform.server.asked(TOKEN)).hasSize(1);
    }

    @Test
    void a_token_that_is_not_taken_is_replaced_once() throws Exception {
        platformAnswers(ITEMS, status(401), status(201));
        assertThat(call(post())).isEqualTo("said 201");
        assertThat(asked()).extracting(Asked::authorization).containsExactly("Bearer token-1", "Bearer token-2");
        platformAnswers(ITEMS, status(200));
        call(get());
        assertThat(platform.server.asked(TOKEN)).hasSize(2);
    }

    @Test
    void a_platform_that_takes_no_token_is_not_asked_for_ever() {
        platformAnswers(ITEMS, status(401));
        assertThat(failure(get()).reason()).isEqualTo(Reason.NOT_AUTHORISED);
        assertThat(asked()).hasSize(2);
        assertThat(platform.server.asked(TOKEN)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "400, REJECTED, false",
        "403, NOT_AUTHORISED, false",
        "404, NOT_FOUND, false",
        "409, CONFLICT, false",
        "422, REJECTED, false",
        "302, REJECTED, false",
        "429, BUSY, true",
        "500, PLATFORM_BROKEN, true",
        "503, BUSY, true",
    })
    void every_status_has_its_reason(int status, Reason reason, boolean worthRetrying) {
        platformAnswers(ITEMS, status(status));
        ServiceFailed failed = failure(post());
        assertThat(failed.reason()).isEqualTo(reason);
        assertThat(failed.status()).hasValue(status);
        assertThat(failed.isWorthRetrying()).isEqualTo(worthRetrying);
        assertThat(failed.platformText()).contains("said " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void a_busy_platform_is_asked_again_after_a_pause(int status) throws Exception {
        platformAnswers(ITEMS, status(status), status(status), status(200));
        assertThat(call(get())).isEqualTo("said 200");
        assertThat(asked()).hasSize(3);
        assertThat(platform.pauses.get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(platform.pauses.get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void a_platform_that_stays_busy_is_left_alone_in_the_end() {
        platformAnswers(ITEMS, status(503));
        assertThat(failure(get()).reason()).isEqualTo(Reason.BUSY);
        assertThat(asked()).hasSize(3);
    }

    @Test
    void a_connection_that_breaks_is_tried_again_where_that_can_do_no_harm() throws Exception {
        platformAnswers(ITEMS, HttpExchange::close, status(200));
        assertThat(call(get())).isEqualTo("said 200");
        platformAnswers(ITEMS, HttpExchange::close, status(204));
        call(OutboundRequest.put(platform.at(ITEMS), Map.of(), "{}"));
        platformAnswers(ITEMS, HttpExchange::close, status(204));
        call(OutboundRequest.delete(platform.at(ITEMS), Map.of()));
        assertThat(asked()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"429, 3", "503, 3", "500, 1", "502, 1", "504, 1", "0, 1"})
    void a_post_is_repeated_only_where_the_platform_says_it_did_nothing(int status, int times) {
        platformAnswers(ITEMS, status == 0 ? HttpExchange::close : status(status));
        failure(post());
        assertThat(asked()).hasSize(times);
    }

    @Test
    void a_token_that_could_not_be_had_is_asked_for_again_even_for_a_post() throws Exception {
        platformAnswers(
                TOKEN,
                status(502),
                HttpExchange::close,
                exchange -> LoopbackServer.answer(exchange, 200, "text/html", "{\"access_token\":\"at-last\"}"));
        platformAnswers(ITEMS, status(200));
        call(post());
        assertThat(asked()).extracting(Asked::authorization).containsExactly("Bearer at-last");
    }

    @Test
    void a_platform_that_names_a_pause_gets_it() throws Exception {
        platformAnswers(ITEMS, busy(429, "3"), busy(503, "Sat, 21 Nov 2026 18:00:04 GMT"), status(200));
        call(get());
        assertThat(platform.pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(4));
    }

    @Test
    void a_platform_that_asks_for_a_long_pause_is_not_asked_again_and_the_caller_learns_it() {
        platformAnswers(ITEMS, busy(429, "120"));
        assertThat(failure(get()).retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(asked()).hasSize(1);
        assertThat(platform.pauses).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "999999999, PT24H",
        "99999999999999999999, ",
        "0, PT0S",
        "-1, ",
        "soon, ",
        "'Sat, 21 Nov 2026 17:00:00 GMT', PT0S",
        "'Sun, 21 Nov 2027 17:00:00 GMT', PT24H",
        "'Sun, 99 Nov 2027 17:00:00 GMT', ",
    })
    void whatever_the_pause_asked_for_it_is_from_nothing_to_a_day(String asked, Duration read) {
        platformAnswers(ITEMS, busy(500, asked));
        assertThat(failure(get()).retryAfter().orElse(null)).isEqualTo(read);
    }

    @Proves("threat/leaks")
    @Test
    void the_platforms_words_are_plain_short_and_without_the_token() {
        platformAnswers(
                ITEMS,
                exchange -> LoopbackServer.answer(
                        exchange,
                        400,
                        "text/html",
                        "<script>x</script><b>Refused</b> token-1 \u0000\u202e " + "long ".repeat(10_000)));
        ServiceFailed failed = failure(get());
        assertThat(failed.platformText())
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("Refused … long").hasSizeLessThanOrEqualTo(300));
        assertThat(failed).hasMessage("127.0.0.1 answered 400");
    }

    @Test
    void an_answer_is_read_while_it_comes_in() throws Exception {
        platformAnswers(ITEMS, status(503), status(401), status(200));
        String read = platform.client.stream(
                platform.registration(),
                SCOPES,
                get(),
                ROOMY,
                answer -> new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(read).isEqualTo("said 200");
    }

    @Test
    void a_refusal_never_comes_to_the_reader() {
        platformAnswers(ITEMS, status(404));
        ServiceFailed failed = catchThrowableOfType(
                ServiceFailed.class,
                () -> platform.client.stream(platform.registration(), SCOPES, get(), ROOMY, answer -> {
                    throw new AssertionError("read");
                }));
        assertThat(failed.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(failed.platformText()).contains("said 404");
    }

    @Test
    void what_a_reader_has_begun_is_not_begun_again() {
        AtomicInteger begun = new AtomicInteger();
        platformAnswers(ITEMS, exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('x');
            exchange.close();
        });
        ServiceFailed failed = catchThrowableOfType(
                ServiceFailed.class,
                () -> platform.client.stream(platform.registration(), SCOPES, get(), ROOMY, answer -> {
                    begun.incrementAndGet();
                    return answer.body().readAllBytes();
                }));
        assertThat(failed.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(begun).hasValue(1);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void an_interruption_ends_the_waiting() {
        platformAnswers(ITEMS, status(503));
        ServiceClient interrupted = new ServiceClient(
                platform.http, platform.tokens, RetryPolicy.defaults(), platform.clock, ServiceEvents.NONE, pause -> {
                    throw new InterruptedException();
                });
        ServiceFailed failed = catchThrowableOfType(
                ServiceFailed.class, () -> interrupted.call(platform.registration(), SCOPES, get()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failed.reason()).isEqualTo(Reason.BUSY);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void whoever_listens_hears_of_tokens_and_of_final_failures_only() throws Exception {
        platformAnswers(ITEMS, status(503), status(200), status(404));
        call(get());
        failure(get());
        assertThat(platform.events).containsExactly("district-36 token", "district-36 NOT_FOUND");
    }

    @Test
    void whoever_listens_hears_of_each_token_that_was_not_given() {
        platformAnswers(ServicePlatform.TOKEN, status(400));
        failure(get());
        assertThat(platform.events).containsExactly("district-36 no token TOKEN_REFUSED", "district-36 TOKEN_REFUSED");
    }
}
