package ca.learningpartners.lti.key;

import ca.learningpartners.lti.service.OutboundHttp;
import java.net.URI;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Optional;

/**
 * The keys platforms sign with. A set is fetched once, by one thread, and remembered; an unknown key id causes one
 * more fetch; a platform that is down is not hammered, and what it said before is trusted for a while.
 */
public final class PlatformKeySets {
    private final OutboundHttp http;
    private final Clock clock;
    private final KeySetLimits limits;

    public PlatformKeySets(OutboundHttp http, Clock clock, KeySetLimits limits) {
        this.http = http;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * The key of that id in the set at that address, fetching the set if need be.
     *
     * @return nothing if the set is there but the key is not, even after a fresh look
     */
    public Optional<PublicKey> find(URI keySet, KeyId id) throws KeySetUnavailable {
        throw new UnsupportedOperationException();
    }
}
