package ca.learningpartners.demolms.access;

import ca.learningpartners.demolms.registration.Scope;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The access tokens of one campus, good for an hour up to but excluding its last instant; the oldest makes room. */
public final class AccessTokens {

    public static final Duration LIFETIME = Duration.ofHours(1);
    private static final int ROOM = 10_000;

    /** What a token allows, and whom. */
    public record Grant(String clientId, Set<Scope> scopes, Instant end) {

        public Grant {
            scopes = Set.copyOf(scopes);
        }
    }

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> grants = new LinkedHashMap<>();
    private final Clock clock;

    public AccessTokens(Clock clock) {
        this.clock = clock;
    }

    public synchronized String issue(String clientId, Set<Scope> scopes) {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        grants.put(token, new Grant(clientId, scopes, clock.instant().plus(LIFETIME)));
        if (grants.size() > ROOM) {
            grants.remove(grants.keySet().iterator().next());
        }
        return token;
    }

    /** Whose token it is; empty when it was never given out or its hour is over. */
    public synchronized Optional<Grant> find(String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> clock.instant().isBefore(grant.end()));
    }

    /** Every token is void from now on, as after a restart of the platform. */
    public synchronized void revokeAll() {
        grants.clear();
    }
}
