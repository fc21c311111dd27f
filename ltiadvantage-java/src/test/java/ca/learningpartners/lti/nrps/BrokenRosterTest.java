package ca.learningpartners.lti.nrps;

import static ca.learningpartners.lti.nrps.RosterScene.container;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.http.StreamLimits;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters that do not come to their end, and rosters that seem to have none. */
class BrokenRosterTest {
    private final RosterScene scene = new RosterScene();

    @AfterEach
    void close() {
        scene.close();
    }

    private RosterFailed failureOnPageSevenOf100(com.sun.net.httpserver.HttpHandler breaking) {
        scene.answersPages(100, 7, breaking);
        RosterFailed failed = scene.failure(scene.everybody());
        assertThat(failed.pages()).isEqualTo(6);
        assertThat(scene.handedOver).hasSize(failed.members());
        assertThat(failed).hasMessageContaining("broke off after 6 pages and " + failed.members() + " members");
        return failed;
    }

    @Proves("threat/broken-roster")
    @Test
    void a_platform_that_breaks_down_on_page_seven_is_not_taken_for_a_whole_roster() {
        RosterFailed failed =
                failureOnPageSevenOf100(exchange -> LoopbackServer.answer(exchange, 500, "text/html", "<h1>Oops</h1>"));
        assertThat(failed.reason()).isEqualTo(Reason.PLATFORM_BROKEN);
        assertThat(failed.status()).hasValue(500);
        assertThat(failed.platformText()).contains("Oops");
        assertThat(failed.members()).isEqualTo(60);
    }

    @Proves("threat/broken-roster")
    @Test
    void a_connection_that_breaks_in_the_middle_of_page_seven_is_not_taken_for_its_end() {
        RosterFailed failed = failureOnPageSevenOf100(exchange -> {
            byte[] page = RosterScene.tenMembers(7).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page, 0, page.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        assertThat(failed.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failed.members()).isBetween(60, 69);
    }

    @Proves("threat/broken-roster")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><title>Maintenance</title>",
                "[]",
                "null",
                "{}",
                "{\"members\":null}",
                "{\"members\":{}}",
                "{\"members\":[7]}",
                "{\"members\":[{\"user_id\":\"1\"}",
                "{\"members\":[{\"user_id\":\"1\"}]",
                "{\"members\":[]} {\"members\":[]}",
                "{\"members\":[],\"members\":[]}",
                "{\"members\":[{\"user_id\":\"1\",}]}",
            })
    void a_page_seven_that_is_no_page_is_not_taken_for_an_empty_one(String body) {
        RosterFailed failed =
                failureOnPageSevenOf100(exchange -> LoopbackServer.answer(exchange, 200, RosterScene.CONTAINER, body));
        assertThat(failed.reason()).isEqualTo(Reason.ANSWER_INVALID);
        assertThat(failed.platformText()).isEmpty();
    }

    @Test
    void a_page_that_comes_at_the_second_attempt_is_read_once() throws Exception {
        AtomicBoolean before = new AtomicBoolean();
        scene.answersPages(3, 2, exchange -> {
            if (before.getAndSet(true)) {
                scene.answer(exchange, RosterScene.tenMembers(2), "page=3");
            } else {
                LoopbackServer.answer(exchange, 503, "text/plain", "");
            }
        });
        assertThat(scene.read(scene.everybody()).count()).isEqualTo(30);
        assertThat(scene.subjects()).hasSize(30).doesNotHaveDuplicates();
    }

    @Proves("threat/next-page")
    @Test
    void a_next_page_on_another_origin_gets_no_token() {
        try (LoopbackServer elsewhere = new LoopbackServer()) {
            elsewhere.on("/", 200, RosterScene.CONTAINER, container(""));
            scene.answers(exchange -> {
                exchange.getResponseHeaders().add("Link", "<" + elsewhere.at("/next") + ">; rel=\"next\"");
                scene.answer(exchange, RosterScene.tenMembers(1), "");
            });
            RosterFailed failed = scene.failure(scene.everybody());
            assertThat(failed.reason()).isEqualTo(Reason.ANSWER_INVALID);
            assertThat(failed.members()).isEqualTo(10);
            assertThat(elsewhere.asked("/next")).isEmpty();
        }
    }

    @Proves("threat/endless-answer")
    @Test
    void pages_that_lead_round_in_a_circle_are_noticed() {
        scene.answers(exchange -> {
            int page = RosterScene.pageOf(exchange);
            scene.answer(exchange, RosterScene.tenMembers(page), "page=" + (page % 3 + 1));
        });
        RosterFailed failed = scene.failure(scene.everybody());
        assertThat(failed.reason()).isEqualTo(Reason.ANSWER_INVALID);
        assertThat(scene.asked()).hasSizeLessThanOrEqualTo(4);
    }

    @Proves("threat/endless-answer")
    @Test
    void pages_without_end_are_not_followed_without_end() {
        scene.atMost(new RosterLimits(5, 1000, RosterLimits.defaults().page()));
        scene.answers(exchange -> {
            int page = RosterScene.pageOf(exchange);
            scene.answer(exchange, RosterScene.tenMembers(page), "page=" + (page + 1));
        });
        RosterFailed failed = scene.failure(scene.everybody());
        assertThat(failed.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failed.pages()).isEqualTo(5);
    }

    @Proves("threat/broken-roster")
    @Test
    void more_members_than_are_taken_fail_and_are_not_cut_off() throws Exception {
        scene.answers(RosterScene.tenMembers(1));
        scene.atMost(new RosterLimits(5, 10, RosterLimits.defaults().page()));
        assertThat(scene.read(scene.everybody()).count()).isEqualTo(10);
        scene.atMost(new RosterLimits(5, 9, RosterLimits.defaults().page()));
        assertThat(scene.failure(scene.everybody()).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Proves("threat/endless-answer")
    @Test
    void one_member_can_not_fill_the_memory() {
        String endless = "x".repeat(100_000);
        scene.answers(container("{\"user_id\":\"1\",\"name\":\"" + endless + "\"}"));
        assertThat(scene.failure(scene.everybody()).reason()).isEqualTo(Reason.ANSWER_INVALID);
        scene.answers(container("{\"user_id\":\"1\",\"x\":" + "[".repeat(1000) + "]".repeat(1000) + "}"));
        assertThat(scene.failure(scene.everybody()).reason()).isEqualTo(Reason.ANSWER_INVALID);
        scene.atMost(new RosterLimits(5, 10, new StreamLimits(Duration.ofSeconds(30), 50_000)));
        scene.answers(container("{\"user_id\":\"1\"" + ",\"x\":\"y\"".repeat(100_000) + "}"));
        assertThat(scene.failure(scene.everybody()).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    /** The platform sends a member only once all but the last 500 have been handed over: whoever gathers, waits. */
    @Proves("quirk/moodle/whole-roster")
    @Test
    void ten_thousand_members_on_one_page_are_handed_over_while_they_come() throws Exception {
        Semaphore window = new Semaphore(500);
        scene.answers(exchange -> sendMembers(exchange, 10_000, window));
        int[] count = {0};
        Roster roster = new Rosters(scene.platform.client)
                .read(scene.platform.registration(), scene.everybody(), (member, page) -> {
                    count[0]++;
                    window.release();
                });
        assertThat(count[0]).isEqualTo(10_000);
        assertThat(roster.count()).isEqualTo(10_000);
        assertThat(roster.complete()).isTrue();
    }

    private static void sendMembers(HttpExchange exchange, int members, Semaphore window) throws IOException {
        String padding = "p".repeat(2000);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("{\"members\":[".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < members; i++) {
                if (!window.tryAcquire(60, TimeUnit.SECONDS)) {
                    throw new IOException("the reader gathers more than 500 members");
                }
                String one = (i == 0 ? "" : ",") + "{\"user_id\":\"" + i + "\",\"picture\":\"" + padding + "\"}";
                out.write(one.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            out.write("]}".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
