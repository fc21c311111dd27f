package ca.learningpartners.lti.launch;

import java.time.Instant;

/**
 * The nonces already used. Kept in a store that every node of the tool shares; safe for use by many threads.
 */
public interface Nonces {
    /**
     * Uses a nonce up, in one atomic step: of any number of simultaneous calls exactly one gets {@code true}.
     *
     * @param expiresAt when it may be forgotten, since its login is void by then
     * @return whether it was unused until now
     */
    boolean consume(Nonce nonce, Instant expiresAt);

    /**
     * Forgets nonces that expired before that moment. Call it now and then.
     *
     * @return how many were forgotten
     */
    int forgetExpired(Instant before);
}
