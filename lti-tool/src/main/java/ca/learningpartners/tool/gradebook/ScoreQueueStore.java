package ca.learningpartners.tool.gradebook;

import ca.learningpartners.lti.ags.ScoreTimes;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Completions on their way to gradebooks. They survive a restart; those of a disabled platform wait. */
final class ScoreQueueStore {

    /** How long an attempt may take before another node believes it lost. */
    private static final Duration ATTEMPT = Duration.ofMinutes(5);

    /** Whether what the program counts is done by the person behind a score. */
    private static final String COMPLETE = """
            EXISTS (
              SELECT 1 FROM grade_column c
              JOIN course_binding b ON b.course = c.course
              JOIN platform_identity i ON i.registration = b.registration AND i.deployment = b.scope
                AND i.subject = grade_score.subject
              JOIN completed t ON t.program = c.program AND t.participant = i.participant
              WHERE c.id = grade_score.grade_column)
            """;

    private static final String ENQUEUE =
            "UPDATE grade_score SET state = 'DUE', due_at = :now WHERE state = 'EXPECTED' AND " + COMPLETE;

    private static final String RECALL = """
            UPDATE grade_score SET state = 'EXPECTED', due_at = NULL
            WHERE state = 'DUE' AND grade_column IN (SELECT id FROM grade_column WHERE program = :program)
            AND NOT""" + " " + COMPLETE;

    private static final String DUE = """
            SELECT s.grade_column, s.subject, s.stamp, s.attempts, c.line_item, r.id AS registration
            FROM grade_score s
            JOIN grade_column c ON c.id = s.grade_column
            JOIN course k ON k.id = c.course
            JOIN lti_registration r ON r.id = k.registration
            WHERE s.due_at <= :now AND r.status = 'ACTIVE'
            ORDER BY s.due_at, s.grade_column, s.subject LIMIT 1
            """;

    private static final String OF_PLATFORM = """
            due_at <= :until AND grade_column IN (SELECT c.id FROM grade_column c JOIN course k ON k.id = c.course
              WHERE k.registration = :registration)
            """;

    private final Database database;

    ScoreQueueStore(Database database) {
        this.database = database;
    }

    /** Makes due what is complete by now, and says how many that were. */
    int enqueue(Instant now) {
        return database.inTransaction(handle ->
                handle.createUpdate(ENQUEUE).bind("now", now.toEpochMilli()).execute());
    }

    /** What is on its way in a program and has not been told yet is looked at anew, by what counts now. */
    void recall(ProgramId program) {
        database.inTransaction(
                handle -> handle.createUpdate(RECALL).bind("program", program).execute());
    }

    /** Takes the one that has been due longest, so that nobody else does; empty if none is due now. */
    Optional<DueScore> take(Instant now) {
        return database.inTransaction(handle -> {
            Optional<DueScore> due = handle.createQuery(DUE)
                    .bind("now", now.toEpochMilli())
                    .map((row, context) -> read(row, now))
                    .findOne();
            due.ifPresent(score -> mark(handle, score, now.plus(ATTEMPT)));
            return due;
        });
    }

    private static void mark(Handle handle, DueScore score, Instant lost) {
        handle.createUpdate("""
                        UPDATE grade_score SET due_at = :lost, attempts = :attempt, stamp = :stamp
                        WHERE grade_column = :column AND subject = :subject
                        """)
                .bind("lost", lost.toEpochMilli())
                .bind("attempt", score.attempt())
                .bind("stamp", score.stamp().toEpochMilli())
                .bind("column", score.column())
                .bind("subject", score.subject().value())
                .execute();
    }

    void sent(DueScore score, Instant at) {
        settle(score, "SENT", Optional.empty(), at);
    }

    /** The platform will not have it, however often it is tried. */
    void refused(DueScore score, String reason, Instant at) {
        settle(score, "REFUSED", Optional.of(reason), at);
    }

    /** To be tried again, not before that moment. */
    void putOff(DueScore score, String reason, Instant until) {
        database.inTransaction(handle -> handle.createUpdate("""
                        UPDATE grade_score SET due_at = :until, reason = :reason
                        WHERE grade_column = :column AND subject = :subject AND state = 'DUE'
                        """)
                .bind("until", until.toEpochMilli())
                .bind("reason", reason)
                .bind("column", score.column())
                .bind("subject", score.subject().value())
                .execute());
    }

    /** Whatever is due on the platform rests until that moment, so that one that is down does not hold up the others. */
    void rest(RegistrationId registration, Instant until) {
        database.inTransaction(
                handle -> handle.createUpdate("UPDATE grade_score SET due_at = :until WHERE " + OF_PLATFORM)
                        .bind("until", until.toEpochMilli())
                        .bind("registration", registration.value())
                        .execute());
    }

    private void settle(DueScore score, String state, Optional<String> reason, Instant at) {
        database.inTransaction(handle -> handle.createUpdate("""
                        UPDATE grade_score SET state = :state, due_at = NULL, settled_at = :at, reason = :reason
                        WHERE grade_column = :column AND subject = :subject AND state = 'DUE'
                        """)
                .bind("state", state)
                .bind("at", at.toEpochMilli())
                .bind("reason", reason.orElse(null))
                .bind("column", score.column())
                .bind("subject", score.subject().value())
                .execute());
    }

    private static DueScore read(ResultSet row, Instant now) throws SQLException {
        long stamp = row.getLong("stamp");
        Optional<Instant> previous = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(stamp));
        return new DueScore(
                row.getString("grade_column"),
                new Subject(row.getString("subject")),
                new RegistrationId(row.getString("registration")),
                URI.create(row.getString("line_item")),
                ScoreTimes.next(previous, now),
                row.getInt("attempts") + 1);
    }
}
