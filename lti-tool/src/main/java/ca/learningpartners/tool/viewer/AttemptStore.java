package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.jdbi.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts how often somebody tries something that must not be tried at will, such as codes and addresses. A few tries are
 * free at once; after that one comes back each while. Counted in the database, so that all nodes count together.
 */
public final class AttemptStore {

    private static final String COUNT = """
            INSERT INTO attempt (who, free_at) VALUES (:who, :now + :each)
            ON CONFLICT (who) DO UPDATE SET
              free_at = CASE WHEN attempt.free_at > :now THEN attempt.free_at ELSE :now END + :each
            WHERE CASE WHEN attempt.free_at > :now THEN attempt.free_at ELSE :now END + :each <= :now + :most
            """;

    private final Database database;
    private final Clock clock;

    public AttemptStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How often something may be tried.
     *
     * @param most how many tries are free at once
     * @param each how long it takes until one more is
     */
    public record Measure(int most, Duration each) {}

    /**
     * Counts a try, in a transaction of its own: it counts whatever becomes of it.
     *
     * @param who who tries what, in any words that tell it apart
     * @return false if it is one too many; it is not counted then
     */
    public boolean count(String who, Measure measure) {
        return database.inTransaction(handle -> handle.createUpdate(COUNT)
                        .bind("who", who)
                        .bind("now", clock.millis())
                        .bind("each", measure.each().toMillis())
                        .bind(
                                "most",
                                measure.each().multipliedBy(measure.most()).toMillis())
                        .execute())
                == 1;
    }

    /** Whoever has all tries free again is as good as new. */
    public int forgetFree(Instant now) {
        return database.inTransaction(handle -> handle.createUpdate("DELETE FROM attempt WHERE free_at < :now")
                .bind("now", now.toEpochMilli())
                .execute());
    }
}
