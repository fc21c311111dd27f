package ca.learningpartners.lti.key;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One platform's key set as last fetched. Whoever holds the lock fetches; the others wait for that and look again,
 * unless what is remembered will do for them.
 */
final class RememberedKeySet {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedKeySet.class);
    private static final int MOST_MISSING = 256;

    interface Source {
        Map<KeyId, PublicKey> fetch() throws KeySetUnavailable;
    }

    private record Known(Map<KeyId, PublicKey> keys, Instant fetched) {}

    private final Source source;
    private final Clock clock;
    private final KeySetLimits limits;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Known known;

    // Guarded by the lock.
    private @Nullable Instant failed;
    private String failure = "never fetched";
    private final Deque<Instant> refetches = new ArrayDeque<>();
    private final Map<KeyId, Instant> missing = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<KeyId, Instant> eldest) {
            return size() > MOST_MISSING;
        }
    };

    RememberedKeySet(Source source, Clock clock, KeySetLimits limits) {
        this.source = source;
        this.clock = clock;
        this.limits = limits;
    }

    Optional<PublicKey> find(KeyId id) throws KeySetUnavailable {
        Optional<PublicKey> fresh = remembered(id, limits.fresh());
        if (fresh.isPresent()) {
            return fresh;
        }
        Optional<PublicKey> stale = remembered(id, limits.stale());
        if (stale.isPresent() && !fetching.tryLock()) {
            return stale;
        }
        if (stale.isEmpty()) {
            fetching.lock();
        }
        try {
            return lookAgain(id);
        } finally {
            fetching.unlock();
        }
    }

    private Optional<PublicKey> lookAgain(KeyId id) throws KeySetUnavailable {
        boolean fresh = isWithin(limits.fresh());
        if (fresh && (remembered(id, limits.fresh()).isPresent() || !mayRefetchFor(id))) {
            return remembered(id, limits.fresh());
        }
        if (!within(failed, limits.failurePause())) {
            fetch();
        }
        if (!isWithin(limits.stale())) {
            throw new KeySetUnavailable(failure);
        }
        Optional<PublicKey> found = remembered(id, limits.stale());
        if (found.isEmpty() && failed == null) {
            missing.put(id, clock.instant());
        }
        return found;
    }

    private void fetch() {
        try {
            known = new Known(source.fetch(), clock.instant());
            failed = null;
        } catch (KeySetUnavailable e) {
            failed = clock.instant();
            failure = String.valueOf(e.getMessage());
            LOG.warn("A platform's key set can't be had: {}", failure);
        }
    }

    private boolean mayRefetchFor(KeyId id) {
        if (within(missing.get(id), limits.unknownKeyPause())) {
            return false;
        }
        refetches.removeIf(moment -> !within(moment, Duration.ofMinutes(1)));
        if (refetches.size() >= limits.refetchesPerMinute()) {
            return false;
        }
        refetches.add(clock.instant());
        return true;
    }

    private Optional<PublicKey> remembered(KeyId id, Duration age) {
        Known now = known;
        return now != null && within(now.fetched(), age)
                ? Optional.ofNullable(now.keys().get(id))
                : Optional.empty();
    }

    private boolean isWithin(Duration age) {
        Known now = known;
        return now != null && within(now.fetched(), age);
    }

    private boolean within(@Nullable Instant moment, Duration age) {
        return moment != null && clock.instant().isBefore(moment.plus(age));
    }
}
