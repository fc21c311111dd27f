package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.ServerProcess;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code kill -9} in the middle of work: what was acknowledged is there afterwards, and nothing by halves. */
class KilledServerTest {

    private static final int WRITERS = 3;
    private static final int ENOUGH = 60;

    @Test
    void every_contact_that_was_acknowledged_is_there_after_a_kill() throws InterruptedException {
        try (RunningTool tool = RunningTool.served(ServerProcess::start)) {
            Pairing pairing = tool.pairingOf("nm-27-lindqvist");
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            tessa.submit(tessa.open(tool.at("/pairings/" + pairing.id())), "/acceptance");
            String token = tessa.open(tool.at("/")).token();
            String cookie = tessa.cookie(tool.host(), "lp_session").orElseThrow();

            Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> logUntilKilled(tool, cookie, pairing, token, acknowledged));
            }
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (acknowledged.size() < ENOUGH && System.nanoTime() < patience) {
                Thread.sleep(2);
            }
            tool.restart();
            writers.shutdown();
            assertThat(writers.awaitTermination(40, TimeUnit.SECONDS)).isTrue();

            List<Session> kept = tool.sessions(pairing);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(kept).extracting(session -> session.id().value()).containsAll(acknowledged);
            assertThat(kept).hasSizeLessThanOrEqualTo(acknowledged.size() + WRITERS);
            assertThat(kept)
                    .allSatisfy(session -> assertThat(session.objectives()).hasToString("[O1, O5, O12]"));
            assertThat(tool.count("act", "verb = 'session-logged'")).isEqualTo(kept.size());

            assertThat(tessa.open(tool.at("/pairings/" + pairing.id())).status())
                    .isEqualTo(200);
        }
    }

    private static void logUntilKilled(
            RunningTool tool, String cookie, Pairing pairing, String token, Queue<String> acknowledged) {
        Browser browser = Browser.english().with(tool.host(), "lp_session", cookie);
        URI address = URI.create(tool.at("/pairings/" + pairing.id() + "/sessions"));
        try {
            while (true) {
                String id = UUID.randomUUID().toString();
                String body = "token=" + token + "&id=" + id + "&date=2026-11-18&minutes=30&means=VIDEO"
                        + "&objective=O1&objective=O5&objective=O12";
                HttpResponse<String> answer = browser.step(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
                if (answer.statusCode() != 303) {
                    return;
                }
                acknowledged.add(id);
            }
        } catch (UncheckedIOException killed) {
            return;
        }
    }
}
