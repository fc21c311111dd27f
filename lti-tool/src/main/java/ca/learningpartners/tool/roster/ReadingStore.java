package ca.learningpartners.tool.roster;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The readings of rosters: asked for, under way, stopped, and how they ended. A course has at most one that is open. */
final class ReadingStore {

    /** Whoever works on a reading says so at least this often; after it, somebody else may take it up. */
    static final Duration SILENCE = Duration.ofMinutes(10);

    /** How long what came of a reading is kept; of each course the last one stays. */
    static final Duration KEPT = Duration.ofDays(90);

    private final Database database;
    private final Store store;
    private final Clock clock;

    ReadingStore(Database database, Store store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A reading somebody has taken up.
     *
     * @param attempt which time this is; with the next one it is no longer ours
     */
    record Taken(String id, String course, String askedBy, boolean acceptsShrunken, int attempt) {}

    /**
     * Asks for a reading.
     *
     * @param by a participant, or a word for the tool itself
     * @param acceptsShrunken true if somebody says that those who are missing have really left
     * @return its id; empty if one is open already
     */
    Optional<String> ask(String course, String by, boolean acceptsShrunken) {
        return database.inTransaction(handle -> {
            Optional<String> id = handle.createQuery("""
                            INSERT INTO roster_reading (id, course, asked_by, asked_at, accepts_shrunken)
                            VALUES (:id, :course, :by, :at, :accepts) ON CONFLICT DO NOTHING RETURNING id
                            """)
                    .bind("id", UUID.randomUUID().toString())
                    .bind("course", course)
                    .bind("by", by)
                    .bind("at", clock.millis())
                    .bind("accepts", acceptsShrunken ? 1 : 0)
                    .mapTo(String.class)
                    .findOne();
            id.ifPresent(asked -> audit(by, acceptsShrunken ? "roster-accepted" : "roster-asked", course));
            return id;
        });
    }

    /** Asks that the open reading of a course end; it does at its next resting place. */
    void stop(String course, String by) {
        database.inTransaction(handle -> {
            int stopped = handle.createUpdate(
                            "UPDATE roster_reading SET stop_asked = 1 WHERE course = :course AND ended_at IS NULL")
                    .bind("course", course)
                    .execute();
            if (stopped > 0) {
                audit(by, "roster-stopped", course);
            }
            return stopped;
        });
    }

    /** Takes a reading up, from its beginning; empty if it has ended. */
    Optional<Taken> take(String id) {
        return database.inTransaction(handle -> {
            handle.createUpdate("DELETE FROM roster_staged WHERE reading = :id")
                    .bind("id", id)
                    .execute();
            return handle.createQuery("""
                            UPDATE roster_reading SET attempt = attempt + 1, touched_at = :at, members = 0, pages = 0
                            WHERE id = :id AND ended_at IS NULL
                            RETURNING id, course, asked_by, accepts_shrunken, attempt
                            """)
                    .bind("id", id)
                    .bind("at", clock.millis())
                    .map((row, context) -> new Taken(
                            row.getString("id"),
                            row.getString("course"),
                            row.getString("asked_by"),
                            row.getInt("accepts_shrunken") == 1,
                            row.getInt("attempt")))
                    .findOne();
        });
    }

    /** Gives a reading back, to be taken up by whoever comes next. */
    void release(Taken reading) {
        database.inTransaction(handle -> handle.createUpdate(
                        "UPDATE roster_reading SET touched_at = NULL WHERE id = :id AND attempt = :attempt AND ended_at IS NULL")
                .bind("id", reading.id())
                .bind("attempt", reading.attempt())
                .execute());
    }

    /** Ends a reading of which nothing is believed. */
    void end(Taken reading, String outcome, Optional<RosterUnread> why) {
        database.inTransaction(handle -> {
            int ended = handle.createUpdate("""
                            UPDATE roster_reading SET ended_at = :at, outcome = :outcome, reason = :reason, detail = :detail
                            WHERE id = :id AND attempt = :attempt AND ended_at IS NULL
                            """)
                    .bind("at", clock.millis())
                    .bind("outcome", outcome)
                    .bind("reason", why.map(unread -> unread.reason().key()).orElse(null))
                    .bind("detail", why.map(Throwable::getMessage).orElse(null))
                    .bind("id", reading.id())
                    .bind("attempt", reading.attempt())
                    .execute();
            return ended + unstage(handle, reading);
        });
    }

    static int unstage(Handle handle, Taken reading) {
        return handle.createUpdate("DELETE FROM roster_staged WHERE reading = :id")
                .bind("id", reading.id())
                .execute();
    }

    /** Open readings nobody works on. */
    List<String> idle() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                                SELECT id FROM roster_reading
                                WHERE ended_at IS NULL AND (touched_at IS NULL OR touched_at < :silent) ORDER BY asked_at, id
                                """)
                        .bind("silent", clock.instant().minus(SILENCE).toEpochMilli())
                        .mapTo(String.class)
                        .list());
    }

    int forget() {
        Instant before = clock.instant().minus(KEPT);
        return database.inTransaction(handle ->
                handle.createUpdate("""
                        DELETE FROM roster_reading WHERE ended_at < :before AND EXISTS (
                          SELECT 1 FROM roster_reading n
                          WHERE n.course = roster_reading.course AND n.ended_at > roster_reading.ended_at)
                        """).bind("before", before.toEpochMilli()).execute());
    }

    private void audit(String actor, String verb, String subject) {
        store.write(stores -> {
            stores.audit().add(new Act(actor, verb, subject, clock.instant()));
            return true;
        });
    }
}
