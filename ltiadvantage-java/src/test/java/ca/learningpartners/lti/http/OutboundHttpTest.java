package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundHttpTest {
    private static final NetworkPolicy LOOPBACK = new NetworkPolicy(true, List.of());

    private final LoopbackServer server = new LoopbackServer();
    private final OutboundHttp http = new OutboundHttp(LOOPBACK, HttpLimits.defaults());

    @AfterEach
    void close() {
        server.close();
    }

    private static Reason failure(OutboundHttp http, URI address) {
        OutboundFailed failed = catchThrowableOfType(OutboundFailed.class, () -> http.get(address, Map.of()));
        assertThat(failed).isNotNull();
        return failed.reason();
    }

    @Test
    void an_answer_comes_back_whole() throws Exception {
        server.on("/hello", 418, "text/plain; charset=utf-8", "Ḵwantlen");
        HttpAnswer answer = http.get(server.at("/hello"), Map.of("Accept", "text/plain"));
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.isSuccess()).isFalse();
        assertThat(answer.body()).isEqualTo("Ḵwantlen");
        assertThat(answer.header("CONTENT-type")).contains("text/plain; charset=utf-8");
    }

    @Test
    void a_post_carries_its_text() throws Exception {
        server.on("/post", 200, "text/plain", "");
        http.post(server.at("/post"), Map.of("Authorization", "Bearer x"), "é");
        assertThat(server.asked("/post")).containsExactly(new LoopbackServer.Asked("POST", "/post", "Bearer x", "é"));
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        server.on("/away", exchange -> {
            exchange.getResponseHeaders().set("Location", server.at("/inside").toString());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.on("/inside", 200, "text/plain", "secret");
        assertThat(http.get(server.at("/away"), Map.of()).status()).isEqualTo(302);
        assertThat(server.asked("/inside")).isEmpty();
    }

    @Test
    void this_machine_is_not_called_unless_the_policy_lets_it() {
        server.on("/secret", 200, "text/plain", "secret");
        OutboundHttp strict = new OutboundHttp(NetworkPolicy.publicOnly(), HttpLimits.defaults());
        assertThat(failure(strict, server.at("/secret"))).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(server.asked("/secret")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://2130706433/",
                "https://0/",
                "https://localhost/",
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https://user@8.8.8.8/",
                "/relative"
            })
    void a_hostile_address_is_refused_before_anything_is_sent(String address) {
        OutboundHttp strict = new OutboundHttp(NetworkPolicy.publicOnly(), HttpLimits.defaults());
        assertThat(failure(strict, URI.create(address))).isEqualTo(Reason.ADDRESS_REFUSED);
    }

    @Test
    void a_body_over_the_limit_ends_the_call() {
        server.on("/big", OutboundHttpTest::sendTenMegabytes);
        assertThat(failure(http, server.at("/big"))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_body_of_exactly_the_limit_is_fine_and_one_byte_more_is_not() throws Exception {
        OutboundHttp small =
                new OutboundHttp(LOOPBACK, new HttpLimits(Duration.ofSeconds(3), Duration.ofSeconds(9), 5));
        server.on("/five", 200, "text/plain", "12345");
        server.on("/six", 200, "text/plain", "123456");
        assertThat(small.get(server.at("/five"), Map.of()).body()).isEqualTo("12345");
        assertThat(failure(small, server.at("/six"))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_platform_that_never_answers_times_out() {
        CountDownLatch never = new CountDownLatch(1);
        server.on("/slow", exchange -> await(never));
        assertThat(failure(impatient(), server.at("/slow"))).isEqualTo(Reason.TIMED_OUT);
        never.countDown();
    }

    @Test
    void a_platform_that_stops_in_the_middle_times_out() {
        CountDownLatch never = new CountDownLatch(1);
        server.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await(never);
        });
        assertThat(failure(impatient(), server.at("/drip"))).isEqualTo(Reason.TIMED_OUT);
        never.countDown();
    }

    @Test
    void a_platform_that_is_gone_is_unreachable() {
        URI gone = server.at("/");
        server.close();
        assertThat(failure(http, gone)).isEqualTo(Reason.UNREACHABLE);
    }

    private static OutboundHttp impatient() {
        return new OutboundHttp(LOOPBACK, new HttpLimits(Duration.ofSeconds(3), Duration.ofMillis(300), 5000));
    }

    private static void sendTenMegabytes(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
