package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many calls to one platform are under way at once, and who waits for whom. */
class ConnectionsTest {
    private static final StreamLimits ROOMY = new StreamLimits(Duration.ofSeconds(30), 1000);

    private final LoopbackServer server = new LoopbackServer();
    private final OutboundHttp http = http(HttpLimits.defaults());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private static OutboundHttp http(HttpLimits limits) {
        return new OutboundHttp(new NetworkPolicy(true, List.of()), limits);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        http.close();
        server.close();
    }

    private <T> List<Future<T>> start(int times, Callable<T> call) {
        List<Future<T>> started = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            started.add(threads.submit(call));
        }
        return started;
    }

    /** Streams an answer whose reader does that before it has read it. */
    private String streaming(AnswerReader<String, OutboundFailed> reader) throws OutboundFailed {
        return http.<String, OutboundFailed>stream(
                OutboundRequest.get(server.at("/roster"), Map.of()), ROOMY, answer -> {
                    String made = reader.read(answer);
                    return made + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
                });
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IOException("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    @Test
    void slow_streams_of_a_platform_leave_its_short_calls_alone() throws Exception {
        server.on("/roster", 200, "text/plain", "read");
        server.on("/short", 200, "text/plain", "answered");
        CountDownLatch reading = new CountDownLatch(70);
        CountDownLatch answered = new CountDownLatch(1);
        List<Future<String>> streams = start(
                70,
                () -> streaming(answer -> {
                    reading.countDown();
                    await(answered);
                    return "";
                }));
        assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(http.get(server.at("/short"), Map.of()).body()).isEqualTo("answered");
        answered.countDown();
        for (Future<String> stream : streams) {
            assertThat(stream.get()).isEqualTo("read");
        }
    }

    @Test
    void readers_that_call_the_platform_themselves_do_not_wait_for_one_another() throws Exception {
        server.on("/roster", 200, "text/plain", "read");
        server.on("/short", 200, "text/plain", "answered and ");
        CountDownLatch reading = new CountDownLatch(16);
        List<Future<String>> streams = start(
                16,
                () -> streaming(answer -> {
                    reading.countDown();
                    await(reading);
                    return streaming(nested -> "")
                            + http.get(server.at("/short"), Map.of()).body();
                }));
        for (Future<String> stream : streams) {
            assertThat(stream.get()).isEqualTo("readanswered and read");
        }
    }

    @Test
    void a_call_that_finds_no_connection_free_does_not_blame_the_platform() throws Exception {
        CountDownLatch asked = new CountDownLatch(8);
        CountDownLatch over = new CountDownLatch(1);
        server.on("/held", exchange -> {
            asked.countDown();
            await(over);
            LoopbackServer.answer(exchange, 200, "text/plain", "late");
        });
        server.on("/short", 200, "text/plain", "answered");
        try (OutboundHttp patient = http(HttpLimits.defaults());
                OutboundHttp one = http(new HttpLimits(Duration.ofSeconds(1), Duration.ofSeconds(4), 1000))) {
            List<Future<HttpAnswer>> held = start(8, () -> one.get(server.at("/held"), Map.of()));
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            OutboundFailed failed =
                    catchThrowableOfType(OutboundFailed.class, () -> one.get(server.at("/short"), Map.of()));
            assertThat(patient.get(server.at("/short"), Map.of()).body()).isEqualTo("answered");
            over.countDown();
            assertThat(failed.reason()).isEqualTo(Reason.NO_CONNECTION_FREE);
            assertThat(failed).hasMessageContaining("8 calls");
            assertThat(server.asked("/short")).hasSize(1);
            assertThat(held).hasSize(8);
        }
    }
}
