package ca.learningpartners.lti.service;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundFailed;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The tokens the tool has from its platforms, one for each registration and set of scopes. A token is fetched by one
 * thread, the others wait for what comes of that; it is used until shortly before it expires, and kept in memory
 * only.
 */
public final class AccessTokens {
    private static final int MOST = 1000;

    private final OutboundHttp http;
    private final ToolKeyRing keys;
    private final Clock clock;
    private final ServiceEvents events;
    private final Map<Key, FutureTask<AccessToken>> tokens = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FutureTask<AccessToken>> eldest) {
            return size() > MOST;
        }
    };

    /** Everything a token depends on; a registration that is changed gets another. */
    private record Key(RegistrationId registration, ClientId client, URI endpoint, Set<String> scopes) {}

    /** Has none yet. One per tool, or what one fetched the other fetches again. */
    public AccessTokens(OutboundHttp http, ToolKeyRing keys, Clock clock) {
        this(http, keys, clock, ServiceEvents.NONE);
    }

    /** Has none yet, and tells of each it gets. */
    public AccessTokens(OutboundHttp http, ToolKeyRing keys, Clock clock, ServiceEvents events) {
        this.http = http;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A token that is good for all of these scopes, fetched if need be.
     *
     * @param scopes at least one, see {@link ServiceScopes}
     * @throws ServiceFailed if the registration is not active, or the platform gives none, or one for less
     */
    public AccessToken get(Registration registration, Set<String> scopes) throws ServiceFailed {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A token for 0 scopes is good for nothing. Maybe see ServiceScopes?");
        }
        if (!registration.isActive()) {
            throw new ServiceFailed(Reason.NOT_ACTIVE, "registration " + registration.id() + " is not active");
        }
        FutureTask<AccessToken> task = current(key(registration, scopes), registration);
        task.run();
        return await(task);
    }

    /** Forgets a token the platform did not take; one fetched since is kept. */
    void forget(Registration registration, Set<String> scopes, AccessToken token) {
        synchronized (tokens) {
            tokens.computeIfPresent(
                    key(registration, scopes), (key, task) -> token.equals(finished(task)) ? null : task);
        }
    }

    private static Key key(Registration registration, Set<String> scopes) {
        return new Key(
                registration.id(),
                registration.clientId(),
                registration.endpoints().token(),
                Set.copyOf(scopes));
    }

    private FutureTask<AccessToken> current(Key key, Registration registration) {
        synchronized (tokens) {
            return tokens.compute(key, (same, task) -> task != null && isUsable(task) ? task : task(key, registration));
        }
    }

    /** Under way, or done and fresh; a failure is shared with those who waited for it and with nobody after them. */
    private boolean isUsable(FutureTask<AccessToken> task) {
        if (!task.isDone()) {
            return true;
        }
        AccessToken token = finished(task);
        return token != null && clock.instant().isBefore(token.staleFrom());
    }

    private FutureTask<AccessToken> task(Key key, Registration registration) {
        return new FutureTask<>(() -> fetch(registration, key.scopes()));
    }

    private AccessToken fetch(Registration registration, Set<String> scopes) throws ServiceFailed {
        Instant asked = clock.instant();
        try {
            HttpAnswer answer = send(TokenRequest.of(registration, scopes, keys.signer(), asked));
            AccessToken token = TokenAnswer.read(answer, scopes, asked);
            Instant now = clock.instant();
            events.tokenObtained(registration.id(), now, answer.clockAhead(now));
            return token;
        } catch (ServiceFailed e) {
            events.tokenFailed(registration.id(), clock.instant(), e);
            throw e;
        }
    }

    private HttpAnswer send(OutboundRequest request) throws ServiceFailed {
        try {
            return http.send(request);
        } catch (OutboundFailed e) {
            throw ServiceFailed.from(e);
        }
    }

    private static AccessToken await(FutureTask<AccessToken> task) throws ServiceFailed {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailed(Reason.TIMED_OUT, "interrupted while waiting for a token");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ServiceFailed failed) {
                throw failed;
            }
            throw new IllegalStateException("A token can't be asked for.", e.getCause());
        }
    }

    private static @Nullable AccessToken finished(FutureTask<AccessToken> task) {
        try {
            return task.isDone() ? await(task) : null;
        } catch (ServiceFailed | IllegalStateException e) {
            return null;
        }
    }
}
