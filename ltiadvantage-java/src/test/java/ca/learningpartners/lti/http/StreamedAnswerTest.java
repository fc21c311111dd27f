package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamedAnswerTest {
    private static final StreamLimits ROOMY = new StreamLimits(Duration.ofSeconds(30), 100L * 1024 * 1024);

    private final LoopbackServer server = new LoopbackServer();
    private final OutboundHttp http = new OutboundHttp(new NetworkPolicy(true, List.of()), HttpLimits.defaults());

    @AfterEach
    void close() {
        http.close();
        server.close();
    }

    private OutboundRequest request(String path) {
        return OutboundRequest.get(server.at(path), Map.of());
    }

    private static long count(InputStream body) throws IOException {
        long counted = 0;
        byte[] some = new byte[8192];
        for (int read = body.read(some); read >= 0; read = body.read(some)) {
            counted += read;
        }
        return counted;
    }

    private void sendMegabytes(int megabytes) {
        server.on("/long", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < megabytes; i++) {
                    out.write(new byte[1024 * 1024]);
                }
            }
        });
    }

    @Test
    void a_reader_sees_status_and_headers_and_the_body_as_it_comes() throws Exception {
        sendMegabytes(40);
        long counted = http.<Long, RuntimeException>stream(request("/long"), ROOMY, answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("transfer-ENCODING")).contains("chunked");
            return count(answer.body());
        });
        assertThat(counted).isEqualTo(40L * 1024 * 1024);
    }

    @Proves("threat/endless-answer")
    @Test
    void its_bytes_are_bounded_by_the_caller() {
        sendMegabytes(40);
        StreamLimits tight = new StreamLimits(Duration.ofSeconds(30), 1024 * 1024);
        OutboundFailed failed = catchThrowableOfType(
                OutboundFailed.class,
                () -> http.<Long, RuntimeException>stream(request("/long"), tight, answer -> count(answer.body())));
        assertThat(failed.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Proves("threat/endless-answer")
    @Test
    void its_time_is_bounded_by_the_caller() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server.on("/stuck", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        StreamLimits brief = new StreamLimits(Duration.ofMillis(300), 1000);
        OutboundFailed failed = catchThrowableOfType(
                OutboundFailed.class,
                () -> http.<Long, RuntimeException>stream(request("/stuck"), brief, answer -> count(answer.body())));
        over.countDown();
        assertThat(failed.reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void a_reader_that_hides_a_broken_body_can_not_pass_it_off_as_whole() {
        sendMegabytes(2);
        StreamLimits tight = new StreamLimits(Duration.ofSeconds(30), 1024 * 1024);
        assertThatThrownBy(() -> http.<String, RuntimeException>stream(request("/long"), tight, answer -> {
                    try {
                        return "read " + count(answer.body());
                    } catch (IOException e) {
                        return "all is well";
                    }
                }))
                .isInstanceOf(OutboundFailed.class);
    }

    @Test
    void what_a_reader_throws_of_itself_comes_through() {
        server.on("/nonsense", 200, "text/plain", "nonsense");
        assertThatThrownBy(() -> http.<String, TimeoutException>stream(request("/nonsense"), ROOMY, answer -> {
                    throw new TimeoutException("the reader's own");
                }))
                .isInstanceOf(TimeoutException.class)
                .hasMessage("the reader's own");
    }

    @Test
    void what_is_left_unread_is_not_waited_for() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(new byte[1024]);
                }
            } finally {
                hungUp.countDown();
            }
        });
        int first = http.<Integer, RuntimeException>stream(
                request("/endless"), ROOMY, answer -> answer.body().read());
        assertThat(first).isZero();
        assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
