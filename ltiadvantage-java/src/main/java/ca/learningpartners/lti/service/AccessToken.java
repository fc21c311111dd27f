package ca.learningpartners.lti.service;

import java.time.Instant;

/** A platform's leave to call its services for a while. */
public final class AccessToken {
    private final String value;
    private final Instant staleFrom;

    AccessToken(String value, Instant staleFrom) {
        this.value = value;
        this.staleFrom = staleFrom;
    }

    /** What the header says; never to be logged. */
    String authorization() {
        return "Bearer " + value;
    }

    /** When a new one is fetched, some time before it expires. */
    public Instant staleFrom() {
        return staleFrom;
    }

    /** Leaves out the token, so that it can't slip into a log. */
    @Override
    public String toString() {
        return "AccessToken[until " + staleFrom + "]";
    }
}
