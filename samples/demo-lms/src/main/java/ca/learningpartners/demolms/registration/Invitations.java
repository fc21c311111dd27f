package ca.learningpartners.demolms.registration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The registration tokens a campus gave out: each good once and for one hour, up to but excluding its last instant. */
public final class Invitations {

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final int ROOM = 200;

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

    /** Uses a token up; false when it was never given out, was used before, or its hour is over. */
    public synchronized boolean accept(String token) {
        Instant end = endsByToken.remove(token);
        return end != null && clock.instant().isBefore(end);
    }
}
