package ca.learningpartners.tool.review;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When somebody had taken part in a program, as the gradebook is told. */
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
                        SELECT min(noted_at) FROM taken_part WHERE program = :program AND participant = :person
                        """)
                        .bind("program", program.value())
                        .bind("person", person.value())
                        .mapTo(Long.class)
                        .findOne()
                        .map(at -> LocalDate.ofInstant(Instant.ofEpochMilli(at), zone)));
    }
}
