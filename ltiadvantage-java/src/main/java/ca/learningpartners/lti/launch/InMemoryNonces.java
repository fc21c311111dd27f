package ca.learningpartners.lti.launch;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Used nonces that last as long as the process, on one node only: for tests and demonstrations. Expired ones are
 * purged as new ones come, so memory is bounded by the launches of about one login's lifetime.
 */
public final class InMemoryNonces implements Nonces {
    private static final int PURGE_EVERY = 1024;

    private final Map<Nonce, Instant> used = new HashMap<>();
    private final Clock clock;
    private int sincePurge;

    /** No nonce is used yet. */
    public InMemoryNonces(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean consume(Nonce nonce, Instant expiresAt) {
        if (++sincePurge >= PURGE_EVERY) {
            forgetExpired(clock.instant());
        }
        return used.putIfAbsent(nonce, expiresAt) == null;
    }

    @Override
    public synchronized int forgetExpired(Instant before) {
        int size = used.size();
        used.values().removeIf(expiry -> expiry.isBefore(before));
        sincePurge = 0;
        return size - used.size();
    }

    synchronized int size() {
        return used.size();
    }
}
