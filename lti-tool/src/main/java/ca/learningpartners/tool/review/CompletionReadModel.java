package ca.learningpartners.tool.review;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** When somebody had taken part in a program, by what the program counts, as the gradebook is told. */
final class CompletionReadModel {

    private static final String LATEST = """
            SELECT max(done_at) AS done_at FROM (
              SELECT t.noted_at AS done_at, row_number() OVER (ORDER BY t.noted_at) AS number FROM taken_part t
              WHERE t.program = :program AND t.participant = :person
            ) n WHERE n.number = :contacts
            UNION ALL
            SELECT min(both_at) FROM (
              SELECT max(s.signed_at) AS both_at FROM charter_signature s JOIN pairing g ON g.id = s.pairing
              WHERE g.program = :program AND (g.mentee = :person OR g.mentor = :person) AND :charter = 1
              GROUP BY s.pairing, s.version HAVING count(*) = 2
            ) c
            UNION ALL
            SELECT d.declared_at FROM self_assessment d
            WHERE d.program = :program AND d.participant = :person AND :assessed = 1
            """;

    private final Database database;
    private final ZoneId zone;

    CompletionReadModel(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** The day on which the last of what the program counts was noted, which is not the day of a contact. */
    Optional<LocalDate> of(ParticipantId person, ProgramId program, Completion counts) {
        return database.read(handle -> {
            boolean told = handle.createQuery(
                                    "SELECT count(*) FROM completed WHERE program = :program AND participant = :person")
                            .bind("program", program)
                            .bind("person", person)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            return told ? latest(handle, person, program, counts).map(this::day) : Optional.empty();
        });
    }

    private static Optional<Long> latest(Handle handle, ParticipantId person, ProgramId program, Completion counts) {
        return handle.createQuery("SELECT max(done_at) FROM (" + LATEST + ") done")
                .bind("program", program)
                .bind("person", person)
                .bind("contacts", counts.contacts())
                .bind("charter", counts.charter() ? 1 : 0)
                .bind("assessed", counts.selfAssessment() ? 1 : 0)
                .mapTo(Long.class)
                .findOne();
    }

    private LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
    }
}
