package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InMemoryNoncesTest extends NoncesContract {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T18:00:00Z"));

    @Override
    protected Nonces nonces() {
        return new InMemoryNonces(clock);
    }

    @Test
    void memory_holds_what_has_not_expired_and_does_not_grow_with_the_launches_of_all_time() {
        InMemoryNonces nonces = new InMemoryNonces(clock);
        for (int i = 0; i < 20_000; i++) {
            nonces.consume(Nonce.random(), clock.instant().plus(Duration.ofMinutes(10)));
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(nonces.size()).isBetween(600, 600 + 1024);
    }
}
