package ca.learningpartners.lti.key;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundHttp;
import java.net.URI;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The keys platforms sign with. A set is fetched once, by one thread, and remembered; an unknown key id causes one
 * more fetch; a platform that is down is not hammered, and what it said before is trusted for a while.
 */
public final class PlatformKeySets {
    private final OutboundHttp http;
    private final Clock clock;
    private final KeySetLimits limits;
    private final KeySetEvents events;
    private final ConcurrentMap<URI, RememberedKeySet> sets = new ConcurrentHashMap<>();

    /** Remembers nothing yet. One per tool, or what one fetched the other fetches again. */
    public PlatformKeySets(OutboundHttp http, Clock clock, KeySetLimits limits) {
        this(http, clock, limits, KeySetEvents.NONE);
    }

    /** Remembers nothing yet, and tells of each fetch. */
    public PlatformKeySets(OutboundHttp http, Clock clock, KeySetLimits limits, KeySetEvents events) {
        this.http = http;
        this.clock = clock;
        this.limits = limits;
        this.events = events;
    }

    /**
     * The key of that id in the set at that address, fetching the set if need be.
     *
     * @param keySet an address of a registration, never one that a token named
     * @return nothing if the set is there but the key is not, even after a fresh look
     * @throws KeySetUnavailable if the set can't be had and none is remembered
     */
    public Optional<PublicKey> find(URI keySet, KeyId id) throws KeySetUnavailable {
        return sets.computeIfAbsent(keySet, address -> new RememberedKeySet(() -> fetch(address), clock, limits))
                .find(id);
    }

    private Map<KeyId, PublicKey> fetch(URI address) throws KeySetUnavailable {
        try {
            HttpAnswer answer = KeySetDocument.fetch(http, address);
            Map<KeyId, PublicKey> keys = KeySetDocument.read(answer.body())
                    .orElseThrow(() -> new KeySetUnavailable(address.getHost() + " sent something that is no key set"));
            Instant now = clock.instant();
            events.fetched(address, now, answer.clockAhead(now));
            return keys;
        } catch (KeySetUnavailable e) {
            events.failed(address, clock.instant(), String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /**
     * The ids of the keys of a published set that a launch could be checked with, in alphabetical order. It fetches
     * and remembers nothing: for looking at a platform before anybody launches from it.
     *
     * @param document what the platform serves
     * @return nothing if that is no key set; an empty list if it is one without a usable key
     */
    public static Optional<List<String>> usable(String document) {
        return KeySetDocument.read(document)
                .map(keys -> keys.keySet().stream().map(KeyId::value).sorted().toList());
    }
}
