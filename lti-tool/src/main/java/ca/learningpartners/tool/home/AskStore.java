package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.jdbi.Database;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** When a coordinator last reminded a pair of something. */
final class AskStore {

    /** Nobody is reminded of the same thing again within this time, however often a button is pressed. */
    static final Duration PAUSE = Duration.ofDays(3);

    private static final String ASK = """
            INSERT INTO attention_ask (pairing, which, asked_by, asked_at)
            VALUES (:pairing, :which, :by, :now)
            ON CONFLICT (pairing, which) DO UPDATE SET asked_by = excluded.asked_by, asked_at = excluded.asked_at
            WHERE attention_ask.asked_at <= :before
            """;

    private final Database database;

    AskStore(Database database) {
        this.database = database;
    }

    /** Notes a reminder, in the caller's transaction. Returns false, and nothing is noted, if there was one lately. */
    boolean note(String pairing, Which which, String by, Instant now) {
        return database.inTransaction(handle -> note(handle, pairing, which, by, now)) == 1;
    }

    private static int note(Handle handle, String pairing, Which which, String by, Instant now) {
        return handle.createUpdate(ASK)
                .bind("pairing", pairing)
                .bind("which", which.name())
                .bind("by", by)
                .bind("now", now)
                .bind("before", now.minus(PAUSE))
                .execute();
    }
}
