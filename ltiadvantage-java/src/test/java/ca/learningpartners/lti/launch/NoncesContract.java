package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of used nonces must do. */
public abstract class NoncesContract {
    private static final Instant SOON = Instant.parse("2026-11-21T18:10:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T19:00:00Z");

    /** An empty store. */
    protected abstract Nonces nonces();

    private static Nonce nonce(int number) {
        return new Nonce("%032d".formatted(number));
    }

    @Test
    void a_nonce_is_consumed_once() {
        Nonces store = nonces();
        assertThat(store.consume(nonce(1), SOON)).isTrue();
        assertThat(store.consume(nonce(1), LATER)).isFalse();
        assertThat(store.consume(nonce(2), SOON)).isTrue();
    }

    @Test
    void nonces_that_differ_only_in_case_are_different() {
        Nonces store = nonces();
        assertThat(store.consume(new Nonce("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), SOON))
                .isTrue();
        assertThat(store.consume(new Nonce("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), SOON))
                .isTrue();
    }

    @Test
    void only_expired_nonces_are_forgotten() {
        Nonces store = nonces();
        store.consume(nonce(1), SOON);
        store.consume(nonce(2), LATER);
        assertThat(store.forgetExpired(SOON)).isZero();
        assertThat(store.forgetExpired(SOON.plusSeconds(1))).isEqualTo(1);
        assertThat(store.consume(nonce(2), LATER)).isFalse();
        assertThat(store.consume(nonce(1), LATER)).isTrue();
    }

    @Proves("threat/replay")
    @Test
    void of_many_at_once_exactly_one_consumes() throws Exception {
        Nonces store = nonces();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        int consumed = 0;
        try {
            Callable<Boolean> consume = () -> store.consume(nonce(7), SOON);
            for (Future<Boolean> one :
                    threads.invokeAll(Stream.generate(() -> consume).limit(64).toList())) {
                consumed += one.get() ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(consumed).isEqualTo(1);
    }
}
