package ca.learningpartners.tool.calendar;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.Secrets;
import java.time.Instant;
import java.util.Optional;

/** The addresses of calendars. Of each only the fingerprint of its secret part is kept; a person has one at most. */
final class FeedStore {

    private final Database database;

    FeedStore(Database database) {
        this.database = database;
    }

    /** Makes a new one, and answers with its secret part. The one before, if any, is good for nothing from then on. */
    String open(ParticipantId person, Instant now) {
        String secret = Secrets.random();
        database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO calendar_feed (participant, fingerprint, made_at) VALUES (:person, :fingerprint, :now)
                        ON CONFLICT (participant) DO UPDATE SET fingerprint = excluded.fingerprint, made_at = excluded.made_at
                        """)
                .bind("person", person)
                .bind("fingerprint", Secrets.fingerprint(secret))
                .bind("now", now)
                .execute());
        return secret;
    }

    void close(ParticipantId person) {
        database.inTransaction(handle -> handle.createUpdate("DELETE FROM calendar_feed WHERE participant = :person")
                .bind("person", person)
                .execute());
    }

    /** Whose it is. */
    Optional<ParticipantId> owner(String secret) {
        return database.read(
                handle -> handle.createQuery("SELECT participant FROM calendar_feed WHERE fingerprint = :fingerprint")
                        .bind("fingerprint", Secrets.fingerprint(secret))
                        .mapTo(ParticipantId.class)
                        .findOne());
    }

    /** When a person's address was made, if they have one. */
    Optional<Instant> made(ParticipantId person) {
        return database.read(
                handle -> handle.createQuery("SELECT made_at FROM calendar_feed WHERE participant = :person")
                        .bind("person", person)
                        .mapTo(Instant.class)
                        .findOne());
    }
}
