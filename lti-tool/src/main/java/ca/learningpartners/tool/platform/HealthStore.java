package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * When platforms last gave the tool what it asked for, and when they last did not. Noted by every node; what is the same
 * as a minute ago is not written again.
 */
final class HealthStore {

    private static final Duration SAME = Duration.ofMinutes(1);
    private static final int LONGEST = 300;

    private static final String BY_ID = "r.id = :of";
    private static final String BY_KEY_SET = "r.key_set_endpoint = :of";

    /** A success after a failure, or the other way round, is never the same. */
    private static final String IS_NEW = """
            SELECT count(*) FROM lti_registration r WHERE <which> AND NOT EXISTS (
              SELECT 1 FROM platform_health h
              WHERE h.registration = r.id AND h.what = :what AND h.ok = :ok AND h.at > :recent AND NOT EXISTS (
                SELECT 1 FROM platform_health o
                WHERE o.registration = h.registration AND o.what = h.what AND o.ok <> h.ok AND o.at >= h.at))
            """;

    private static final String NOTE = """
            INSERT INTO platform_health (registration, what, ok, at, detail, clock_ahead)
            SELECT r.id, :what, :ok, :at, :detail, :ahead FROM lti_registration r WHERE <which>
            ON CONFLICT (registration, what, ok) DO UPDATE
              SET at = excluded.at, detail = excluded.detail, clock_ahead = excluded.clock_ahead
            """;

    private final Database database;

    HealthStore(Database database) {
        this.database = database;
    }

    /** What was heard of one kind of answer. */
    record Heard(String what, boolean ok, Instant at, String detail, Optional<Duration> ahead) {

        static Heard given(String what, Instant at, Optional<Duration> ahead) {
            return new Heard(what, true, at, "", ahead);
        }

        static Heard refused(String what, Instant at, String why) {
            return new Heard(what, false, at, why.substring(0, Math.min(why.length(), LONGEST)), Optional.empty());
        }

        private @Nullable Long seconds() {
            return ahead.map(Duration::toSeconds).orElse(null);
        }
    }

    void note(RegistrationId registration, Heard heard) {
        note(BY_ID, registration.value(), heard);
    }

    /** Several registrations may share a key set. */
    void note(URI keySet, Heard heard) {
        note(BY_KEY_SET, keySet.toString(), heard);
    }

    private void note(String which, String of, Heard heard) {
        if (isNew(which, of, heard)) {
            database.inTransaction(handle -> bound(handle.createUpdate(NOTE), which, of, heard)
                    .bind("at", heard.at().toEpochMilli())
                    .bind("detail", heard.detail())
                    .bind("ahead", heard.seconds())
                    .execute());
        }
    }

    private boolean isNew(String which, String of, Heard heard) {
        return database.reading()
                        .withHandle(handle -> bound(handle.createQuery(IS_NEW), which, of, heard)
                                .bind("recent", heard.at().minus(SAME).toEpochMilli())
                                .mapTo(Integer.class)
                                .one())
                > 0;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, String which, String of, Heard heard) {
        return statement
                .define("which", which)
                .bind("of", of)
                .bind("what", heard.what())
                .bind("ok", heard.ok() ? 1 : 0);
    }
}
