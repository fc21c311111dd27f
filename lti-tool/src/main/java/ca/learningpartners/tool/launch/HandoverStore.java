package ca.learningpartners.tool.launch;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.runtime.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sessions on their way from a frame in which the browser keeps no cookie to a window in which it does. Only the
 * fingerprint of a code is stored; each is good once, for a minute.
 */
public final class HandoverStore {

    /** Long enough to press a button. */
    static final Duration LIFETIME = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;

    public HandoverStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a code for a session.
     *
     * @param session the fingerprint of its secret
     */
    String issue(String session) {
        String code = Secrets.random();
        database.inTransaction(handle -> handle.createUpdate(
                        "INSERT INTO session_handover (fingerprint, session, expires_at) VALUES (:code, :session, :expires)")
                .bind("code", Secrets.fingerprint(code))
                .bind("session", session)
                .bind("expires", clock.instant().plus(LIFETIME).toEpochMilli())
                .execute());
        return code;
    }

    /** Uses a code up: of any number of simultaneous calls exactly one gets the fingerprint of the session. */
    Optional<String> redeem(String code) {
        String fingerprint = Secrets.fingerprint(code);
        return database.inTransaction(handle -> handle.createQuery(
                        "SELECT session FROM session_handover WHERE fingerprint = :code AND expires_at > :now")
                .bind("code", fingerprint)
                .bind("now", clock.millis())
                .mapTo(String.class)
                .findOne()
                .filter(session -> handle.createUpdate("DELETE FROM session_handover WHERE fingerprint = :code")
                                .bind("code", fingerprint)
                                .execute()
                        == 1));
    }

    /** Forgets codes that nobody used in time. */
    public int forgetExpired(Instant before) {
        return database.inTransaction(
                handle -> handle.createUpdate("DELETE FROM session_handover WHERE expires_at < :before")
                        .bind("before", before.toEpochMilli())
                        .execute());
    }
}
