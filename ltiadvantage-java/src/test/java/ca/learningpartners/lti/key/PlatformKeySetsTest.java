package ca.learningpartners.lti.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.SettableClock;
import ca.learningpartners.lti.TestKeys;
import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import java.io.IOException;
import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlatformKeySetsTest {
    private static final KeyId FIRST = new KeyId("first");
    private static final KeyId SECOND = new KeyId("second");
    private static final KeySetLimits LIMITS = KeySetLimits.defaults();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T18:00:00Z"));
    private final LoopbackServer server = new LoopbackServer();
    private final URI address = server.at("/jwks");
    private final PlatformKeySets keySets = keySets(HttpLimits.defaults());

    private PlatformKeySets keySets(HttpLimits limits) {
        return new PlatformKeySets(new OutboundHttp(new NetworkPolicy(true, List.of()), limits), clock, LIMITS);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void publish(String document) {
        server.on("/jwks", 200, "application/json", document);
    }

    private void goDown() {
        server.on("/jwks", 503, "text/plain", "down");
    }

    private Optional<PublicKey> find(KeyId id) throws KeySetUnavailable {
        return keySets.find(address, id);
    }

    private int fetches() {
        return server.asked("/jwks").size();
    }

    @Test
    void a_set_is_fetched_once_and_remembered() throws Exception {
        publish(TestKeys.keySet(TestKeys.FIRST));
        assertThat(find(FIRST)).contains(TestKeys.FIRST.toPublicKey());
        assertThat(find(FIRST)).isPresent();
        assertThat(fetches()).isEqualTo(1);
    }

    @Test
    void a_set_that_is_no_longer_fresh_is_fetched_again() throws Exception {
        publish(TestKeys.keySet(TestKeys.FIRST));
        find(FIRST);
        clock.advance(LIMITS.fresh());
        find(FIRST);
        assertThat(fetches()).isEqualTo(2);
    }

    @Test
    void a_rotated_key_is_found_by_one_more_fetch_and_the_old_one_goes() throws Exception {
        publish(TestKeys.keySet(TestKeys.FIRST));
        find(FIRST);
        publish(TestKeys.keySet(TestKeys.SECOND));
        assertThat(find(SECOND)).contains(TestKeys.SECOND.toPublicKey());
        assertThat(fetches()).isEqualTo(2);
        assertThat(find(FIRST)).isEmpty();
    }

    @Test
    void an_unknown_key_is_looked_for_once_and_again_only_after_a_pause() throws Exception {
        publish(TestKeys.keySet(TestKeys.FIRST));
        find(FIRST);
        assertThat(find(SECOND)).isEmpty();
        assertThat(find(SECOND)).isEmpty();
        assertThat(fetches()).isEqualTo(2);
        clock.advance(LIMITS.unknownKeyPause());
        publish(TestKeys.keySet(TestKeys.FIRST, TestKeys.SECOND));
        assertThat(find(SECOND)).isPresent();
    }

    @Proves("threat/key-set-flood")
    @Test
    void a_flood_of_invented_key_ids_does_not_become_a_flood_of_fetches() throws Exception {
        publish(TestKeys.keySet(TestKeys.FIRST));
        find(FIRST);
        for (int i = 0; i < 1000; i++) {
            assertThat(find(new KeyId("invented-" + i))).isEmpty();
        }
        assertThat(fetches()).isEqualTo(1 + LIMITS.refetchesPerMinute());
        assertThat(find(FIRST)).isPresent();
        clock.advance(Duration.ofMinutes(1));
        find(new KeyId("one more"));
        assertThat(fetches()).isEqualTo(2 + LIMITS.refetchesPerMinute());
    }

    @Test
    void a_platform_that_is_down_is_left_alone_for_a_moment() throws Exception {
        goDown();
        assertThatThrownBy(() -> find(FIRST))
                .isInstanceOf(KeySetUnavailable.class)
                .hasMessageContaining("503");
        assertThatThrownBy(() -> find(FIRST)).isInstanceOf(KeySetUnavailable.class);
        assertThat(fetches()).isEqualTo(1);
        publish(TestKeys.keySet(TestKeys.FIRST));
        clock.advance(LIMITS.failurePause());
        assertThat(find(FIRST)).isPresent();
    }

    @Proves("threat/key-set-outage")
    @Test
    void what_a_platform_said_before_is_trusted_while_it_is_down_but_not_for_ever() throws Exception {
        publish(TestKeys.keySet(TestKeys.FIRST));
        find(FIRST);
        goDown();
        clock.advance(LIMITS.fresh());
        assertThat(find(FIRST)).isPresent();
        clock.advance(LIMITS.stale().minus(LIMITS.fresh()));
        assertThatThrownBy(() -> find(FIRST)).isInstanceOf(KeySetUnavailable.class);
    }

    @Test
    void an_outage_during_the_look_for_a_new_key_is_not_held_against_the_key() throws Exception {
        publish(TestKeys.keySet(TestKeys.FIRST));
        find(FIRST);
        goDown();
        assertThat(find(SECOND)).isEmpty();
        publish(TestKeys.keySet(TestKeys.FIRST, TestKeys.SECOND));
        clock.advance(LIMITS.failurePause());
        assertThat(find(SECOND)).isPresent();
    }

    @Test
    void html_is_no_key_set() {
        server.on("/jwks", 200, "text/html", "<!doctype html><title>Log in</title>");
        assertThatThrownBy(() -> find(FIRST))
                .isInstanceOf(KeySetUnavailable.class)
                .hasMessageContaining("no key set");
    }

    @Test
    void ten_megabytes_are_no_key_set() {
        server.on("/jwks", PlatformKeySetsTest::sendTenMegabytes);
        assertThatThrownBy(() -> find(FIRST))
                .isInstanceOf(KeySetUnavailable.class)
                .hasMessageContaining("more than is accepted");
    }

    @Test
    void a_platform_that_never_answers_is_given_up_on() {
        CountDownLatch never = new CountDownLatch(1);
        server.on("/jwks", exchange -> await(never));
        PlatformKeySets impatient = keySets(new HttpLimits(Duration.ofSeconds(3), Duration.ofMillis(300), 512 * 1024));
        assertThatThrownBy(() -> impatient.find(address, FIRST)).isInstanceOf(KeySetUnavailable.class);
        never.countDown();
    }

    @Test
    void a_platform_that_is_gone_is_unavailable() {
        server.close();
        assertThatThrownBy(() -> find(FIRST)).isInstanceOf(KeySetUnavailable.class);
    }

    @Proves("threat/key-set-flood")
    @Test
    void many_launches_at_once_cause_one_fetch() throws Exception {
        int launches = 16;
        CountDownLatch asking = new CountDownLatch(launches);
        server.on("/jwks", exchange -> {
            await(asking);
            LoopbackServer.answer(exchange, 200, "application/json", TestKeys.keySet(TestKeys.FIRST));
        });
        ExecutorService threads = Executors.newFixedThreadPool(launches);
        try {
            List<Future<Optional<PublicKey>>> found = new ArrayList<>();
            for (int i = 0; i < launches; i++) {
                found.add(threads.submit(() -> {
                    asking.countDown();
                    return find(FIRST);
                }));
            }
            for (Future<Optional<PublicKey>> one : found) {
                assertThat(one.get()).isPresent();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(fetches()).isEqualTo(1);
    }

    @Test
    void while_one_refreshes_the_others_use_what_is_remembered() throws Exception {
        publish(TestKeys.keySet(TestKeys.FIRST));
        find(FIRST);
        clock.advance(LIMITS.fresh());
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        server.on("/jwks", exchange -> {
            asked.countDown();
            await(release);
            LoopbackServer.answer(exchange, 200, "application/json", TestKeys.keySet(TestKeys.FIRST));
        });
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<PublicKey>> refreshing = thread.submit(() -> find(FIRST));
            await(asked);
            assertThat(find(FIRST)).isPresent();
            assertThat(refreshing.isDone()).isFalse();
            release.countDown();
            assertThat(refreshing.get()).isPresent();
        } finally {
            release.countDown();
            thread.shutdownNow();
        }
        assertThat(fetches()).isEqualTo(2);
    }

    private static void sendTenMegabytes(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            for (int i = 0; i < 10; i++) {
                exchange.getResponseBody().write(new byte[1024 * 1024]);
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

    @Test
    void whoever_listens_hears_of_each_fetch_and_of_the_platforms_clock() throws Exception {
        List<String> heard = new ArrayList<>();
        KeySetEvents events = new KeySetEvents() {
            @Override
            public void fetched(URI keySet, Instant at, Optional<Duration> clockAhead) {
                heard.add(keySet.getPath() + " " + at + " " + clockAhead.isPresent());
            }

            @Override
            public void failed(URI keySet, Instant at, String why) {
                heard.add(keySet.getPath() + " " + at + " " + why);
            }
        };
        OutboundHttp http = new OutboundHttp(new NetworkPolicy(true, List.of()), HttpLimits.defaults());
        PlatformKeySets listened = new PlatformKeySets(http, clock, LIMITS, events);
        publish(TestKeys.keySet(TestKeys.FIRST));
        listened.find(address, FIRST);
        clock.advance(LIMITS.fresh());
        goDown();
        listened.find(address, FIRST);
        server.on("/jwks", 200, "text/html", "<p>Sign in</p>");
        clock.advance(LIMITS.failurePause());
        listened.find(address, FIRST);
        assertThat(heard)
                .containsExactly(
                        "/jwks 2026-11-21T18:00:00Z true",
                        "/jwks 2026-11-21T19:00:00Z 127.0.0.1 answered 503",
                        "/jwks 2026-11-21T19:00:05Z 127.0.0.1 sent something that is no key set");
    }
}
