package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.key.KeySetLimits;
import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.service.AccessTokens;
import ca.learningpartners.lti.service.RetryPolicy;
import ca.learningpartners.lti.service.ServiceClient;
import java.io.Closeable;
import java.time.Clock;

/** What the tool asks platforms with, one of each for all its features, so that none fetches what another has. */
public final class PlatformServices implements Closeable {

    private final OutboundHttp outbound;
    private final PlatformKeySets keySets;
    private final ServiceClient patient;
    private final ServiceClient once;
    private final PlatformProbe probe;
    private final ServiceProbe serviceProbe;

    public PlatformServices(NetworkPolicy policy, ToolKeyRing keys, HealthEvents health, Clock clock) {
        this.outbound = new OutboundHttp(policy, HttpLimits.defaults());
        this.keySets = new PlatformKeySets(outbound, clock, KeySetLimits.defaults(), health);
        AccessTokens tokens = new AccessTokens(outbound, keys, clock, health);
        this.patient = new ServiceClient(outbound, tokens, RetryPolicy.defaults(), clock);
        this.once = new ServiceClient(outbound, tokens, RetryPolicy.once(), clock);
        this.probe = new PlatformProbe(outbound, clock);
        this.serviceProbe = new ServiceProbe(outbound, keys, health, clock);
    }

    /** The way out, for what is no service of a registration. */
    public OutboundHttp outbound() {
        return outbound;
    }

    public PlatformKeySets keySets() {
        return keySets;
    }

    /** For work that goes on once the answer is there. */
    public ServiceClient patient() {
        return patient;
    }

    /** For work that comes back by itself if there is no answer. */
    public ServiceClient once() {
        return once;
    }

    /** Looks at a platform's key set. */
    public PlatformProbe probe() {
        return probe;
    }

    /** Looks at the services that need a token. */
    public ServiceProbe serviceProbe() {
        return serviceProbe;
    }

    /** Ends the calls under way and makes no more. */
    @Override
    public void close() {
        outbound.close();
    }
}
