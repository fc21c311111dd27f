package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.AccessTokens;
import ca.learningpartners.lti.service.ServiceEvents;
import java.time.Clock;
import java.util.List;

/**
 * Asks a platform for each service the tool uses: each once, with tokens fetched for this alone, and nothing of what
 * it gives is kept.
 */
public final class ServiceProbe {

    private final OutboundHttp http;
    private final ToolKeyRing keys;
    private final ServiceEvents events;
    private final Clock clock;

    /** Asks over this way out, as the tool of those keys; the events hear of the tokens. */
    public ServiceProbe(OutboundHttp http, ToolKeyRing keys, ServiceEvents events, Clock clock) {
        this.http = http;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for all of them, in their order. What the platform gives no token for is not asked for. */
    public List<ServiceAnswer> ask(Registration registration, KnownCourses courses) {
        AccessTokens tokens = new AccessTokens(http, keys, clock, events);
        return new ServiceAsking(registration, http, tokens, clock).all(courses);
    }
}
