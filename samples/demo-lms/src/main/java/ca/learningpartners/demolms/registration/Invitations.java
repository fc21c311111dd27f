package ca.learningpartners.demolms.registration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The registration tokens a campus gave out: each good once and for one hour, up to but excluding its last instant. */
public final class Invitations {

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final int ROOM = 200;

    private final Map<String, String> clientIdsByToken = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> endsByToken = new LinkedHashMap<>();
    private final Clock clock;

    public Invitations(Clock clock) {
        this.clock = clock;
    }

    public synchronized String invite() {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        endsByToken.put(token, clock.instant().plus(LIFETIME));
        if (endsByToken.size() > ROOM) {
            endsByToken.remove(endsByToken.keySet().iterator().next());
        }
        return token;
    }

    /** Remembers which tool a token led to. */
    public synchronized void ledTo(String token, String clientId) {
        clientIdsByToken.put(token, clientId);
        if (clientIdsByToken.size() > ROOM) {
            clientIdsByToken.remove(clientIdsByToken.keySet().iterator().next());
        }
    }

    /** The client id of the tool a token led to, if it led to one. */
    public synchronized Optional<String> result(String token) {
        return Optional.ofNullable(clientIdsByToken.get(token));
    }

    /** Uses a token up; false when it was never given out, was used before, or its hour is over. */
    public synchronized boolean accept(String token) {
        Instant end = endsByToken.remove(token);
        return end != null && clock.instant().isBefore(end);
    }
}
