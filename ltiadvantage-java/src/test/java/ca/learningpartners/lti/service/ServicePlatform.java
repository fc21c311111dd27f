package ca.learningpartners.lti.service;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.SettableClock;
import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.key.InMemoryToolKeys;
import ca.learningpartners.lti.key.KeySealer;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An invented platform that gives out tokens, with a tool that calls it over real HTTP. The tool does not wait
 * between its attempts; how long it would have is noted.
 */
public final class ServicePlatform implements AutoCloseable {
    public static final String TOKEN = "/token";

    /** One key for all tests: making one takes longer than a test. */
    private static final InMemoryToolKeys KEYS = new InMemoryToolKeys();

    public final LoopbackServer server = new LoopbackServer();
    public final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T18:00:00Z"));
    public final ToolKeyRing keys = new ToolKeyRing(KEYS, KeySealer.none(), clock, Duration.ofDays(7));
    public final OutboundHttp http = new OutboundHttp(new NetworkPolicy(true, List.of()), HttpLimits.defaults());
    public final List<String> events = new CopyOnWriteArrayList<>();
    public final AccessTokens tokens = new AccessTokens(http, keys, clock, listener());
    public final List<Duration> pauses = new CopyOnWriteArrayList<>();
    public final ServiceClient client =
            new ServiceClient(http, tokens, RetryPolicy.defaults(), clock, listener(), pauses::add);
    private final AtomicInteger given = new AtomicInteger();

    /** Gives {@code token-1}, {@code token-2} and so on, each for an hour, for whatever is asked. */
    public ServicePlatform() {
        server.on(
                TOKEN,
                exchange -> LoopbackServer.answer(
                        exchange, 200, "application/json", """
                {"access_token": "token-%d", "token_type": "Bearer", "expires_in": 3600}""".formatted(given.incrementAndGet())));
    }

    public Registration registration() {
        return registration("canvas");
    }

    /** A registration with a platform of that make. */
    public Registration registration(String productFamily) {
        return new Registration(
                new RegistrationId("district-36"),
                "District 36",
                "https://lms.example.test",
                new ClientId("tool-at-36"),
                new PlatformEndpoints(
                        server.at("/auth"), server.at(TOKEN), server.at("/keys"), "https://lms.example.test/audience"),
                Set.of(SigningAlgorithm.RS256),
                RegistrationStatus.ACTIVE,
                Optional.of(productFamily));
    }

    public URI at(String path) {
        return server.at(path);
    }

    private ServiceEvents listener() {
        return new ServiceEvents() {
            @Override
            public void tokenObtained(RegistrationId registration, Instant at, Optional<Duration> clockAhead) {
                events.add(registration + " token");
            }

            @Override
            public void tokenFailed(RegistrationId registration, Instant at, ServiceFailed why) {
                events.add(registration + " no token " + why.reason());
            }

            @Override
            public void failed(RegistrationId registration, Instant at, ServiceFailed why) {
                events.add(registration + " " + why.reason());
            }
        };
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
