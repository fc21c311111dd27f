package ca.learningpartners.tool.review;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When somebody had taken part in a program, in the sense of the gradebook: a first contact was noted. */
final class CompletionReadModel {

    private final Database database;
    private final ZoneId zone;

    CompletionReadModel(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** The day on which it was noted, which is not the day of the contact. */
    Optional<LocalDate> of(ParticipantId person, ProgramId program) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT min(s.logged_at) FROM session s JOIN pairing p ON p.id = s.pairing
                        WHERE p.program = :program AND (p.mentee = :person OR p.mentor = :person)
                        """)
                        .bind("program", program.value())
                        .bind("person", person.value())
                        .mapTo(Long.class)
                        .findOne()
                        .map(at -> LocalDate.ofInstant(Instant.ofEpochMilli(at), zone)));
    }
}
