package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.http.OutboundFailed.Reason;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Platforms that send too much, too slowly, or never stop. */
class HostilePlatformTest {
    private static final NetworkPolicy LOOPBACK = new NetworkPolicy(true, List.of());

    private final LoopbackServer server = new LoopbackServer();
    private final OutboundHttp http = new OutboundHttp(LOOPBACK, HttpLimits.defaults());
    private final OutboundHttp impatient =
            new OutboundHttp(LOOPBACK, new HttpLimits(Duration.ofSeconds(3), Duration.ofMillis(300), 5000));

    @AfterEach
    void close() {
        http.close();
        impatient.close();
        server.close();
    }

    @Proves("threat/endless-answer")
    @Test
    void a_body_over_the_limit_ends_the_call() {
        server.on("/big", HostilePlatformTest::sendTenMegabytes);
        assertThat(failure(http, server.at("/big"))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_body_of_exactly_the_limit_is_fine_and_one_byte_more_is_not() throws Exception {
        server.on("/five", 200, "text/plain", "12345");
        server.on("/six", 200, "text/plain", "123456");
        HttpLimits limits = new HttpLimits(Duration.ofSeconds(3), Duration.ofSeconds(9), 5);
        try (OutboundHttp small = new OutboundHttp(LOOPBACK, limits)) {
            assertThat(small.get(server.at("/five"), Map.of()).body()).isEqualTo("12345");
            assertThat(failure(small, server.at("/six"))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void a_packed_body_is_neither_asked_for_nor_unpacked() throws Exception {
        byte[] bomb = packed(new byte[10 * 1024 * 1024]);
        server.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
            exchange.close();
        });
        StreamLimits asLongAsPacked = new StreamLimits(Duration.ofSeconds(9), bomb.length);
        byte[] received = http.<byte[], RuntimeException>stream(
                OutboundRequest.get(server.at("/bomb"), Map.of()),
                asLongAsPacked,
                answer -> answer.body().readAllBytes());
        assertThat(received).isEqualTo(bomb);
        assertThat(server.asked("/bomb").get(0).header("Accept-encoding")).isEmpty();
    }

    @Test
    void a_platform_that_never_answers_times_out() {
        CountDownLatch never = new CountDownLatch(1);
        server.on("/slow", exchange -> await(never));
        assertThat(failure(impatient, server.at("/slow"))).isEqualTo(Reason.TIMED_OUT);
        never.countDown();
    }

    @Test
    void a_platform_that_stops_in_the_middle_times_out() {
        CountDownLatch never = new CountDownLatch(1);
        server.on("/half", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await(never);
        });
        assertThat(failure(impatient, server.at("/half"))).isEqualTo(Reason.TIMED_OUT);
        never.countDown();
    }

    @Proves("threat/endless-answer")
    @Test
    void a_platform_that_sends_one_byte_at_a_time_times_out_and_is_hung_up_on() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody(), "x", hungUp);
        });
        assertThat(failure(impatient, server.at("/drip"))).isEqualTo(Reason.TIMED_OUT);
        assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }

    /** The time of each call is over at another moment: while it connects, asks, waits or reads. */
    @Test
    void whenever_the_time_is_over_the_call_ends_with_a_reason_and_holds_no_connection() throws Exception {
        server.on("/", 200, "text/plain", "x".repeat(4000));
        OutboundRequest request = OutboundRequest.get(server.at("/"), Map.of());
        for (int i = 1; i <= 2000; i++) {
            StreamLimits instant = new StreamLimits(Duration.ofNanos(i * 2_000L), 5000);
            Throwable thrown = catchThrowable(() -> http.<byte[], RuntimeException>stream(
                    request, instant, answer -> answer.body().readAllBytes()));
            if (thrown != null) {
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                OutboundFailed.class,
                                failed -> assertThat(failed.reason()).isEqualTo(Reason.TIMED_OUT));
            }
        }
        assertThat(http.get(server.at("/"), Map.of()).status()).isEqualTo(200);
    }

    @Test
    void headers_that_drip_without_end_time_out() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        assertThat(failureOfRawAnswer(out -> drip(out, "x", hungUp))).isEqualTo(Reason.TIMED_OUT);
        assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void headers_without_end_are_too_large() throws Exception {
        assertThat(failureOfRawAnswer(
                        out -> out.write("X-More: and more\r\n".repeat(10_000).getBytes())))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void one_header_without_end_is_too_large() throws Exception {
        assertThat(failureOfRawAnswer(out -> out.write(("X-More: " + "more".repeat(100_000)).getBytes())))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_body_that_ends_before_it_should_is_no_answer() throws Exception {
        assertThat(failureOfRawAnswer(out -> out.write("Content-Length: 100\r\n\r\nhalf".getBytes())))
                .isEqualTo(Reason.UNREACHABLE);
    }

    private interface RawAnswer {
        void writeTo(OutputStream out) throws IOException;
    }

    private Reason failureOfRawAnswer(RawAnswer rest) throws Exception {
        try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread platform = new Thread(() -> answerOnce(raw, rest));
            platform.start();
            Reason reason = failure(impatient, URI.create("http://127.0.0.1:" + raw.getLocalPort() + "/"));
            platform.join(30_000);
            return reason;
        }
    }

    private static void answerOnce(ServerSocket raw, RawAnswer rest) {
        try (Socket connection = raw.accept()) {
            connection.getInputStream().read(new byte[8192]);
            OutputStream out = connection.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n".getBytes());
            rest.writeTo(out);
            out.flush();
        } catch (IOException e) {
            // The caller has hung up, as it should.
        }
    }

    private static void drip(OutputStream out, String drop, CountDownLatch hungUp) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                out.write(drop.getBytes());
                out.flush();
                Thread.sleep(20);
            }
        } catch (IOException e) {
            hungUp.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reason failure(OutboundHttp http, URI address) {
        OutboundFailed failed = catchThrowableOfType(OutboundFailed.class, () -> http.get(address, Map.of()));
        assertThat(failed).isNotNull();
        return failed.reason();
    }

    private static void sendTenMegabytes(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
