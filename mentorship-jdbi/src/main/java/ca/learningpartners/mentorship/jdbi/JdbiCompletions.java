package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.completion.Completions;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The tables {@code completion}, {@code self_assessment} and {@code gradebook_silence}. */
record JdbiCompletions(Handle handle) implements Completions {

    @Override
    public Completion of(ProgramId program) {
        return handle.createQuery("SELECT * FROM completion WHERE program = :program")
                .bind("program", program)
                .map(Row.mapper(
                        row -> new Completion(row.number("contacts"), row.yes("charter"), row.yes("self_assessment"))))
                .findOne()
                .orElse(Completion.FIRST_CONTACT);
    }

    @Override
    public void choose(ProgramId program, Completion completion, Fact chosen) {
        handle.createUpdate("""
                        INSERT INTO completion (program, contacts, charter, self_assessment, chosen_by, chosen_at)
                        VALUES (:program, :contacts, :charter, :selfAssessment, :by, :at)
                        ON CONFLICT (program) DO UPDATE SET
                            contacts = excluded.contacts,
                            charter = excluded.charter,
                            self_assessment = excluded.self_assessment,
                            chosen_by = excluded.chosen_by,
                            chosen_at = excluded.chosen_at
                        """)
                .bind("program", program)
                .bind("contacts", completion.contacts())
                .bind("charter", completion.charter())
                .bind("selfAssessment", completion.selfAssessment())
                .bind("by", chosen.by())
                .bind("at", chosen.at())
                .execute();
    }

    @Override
    public Optional<Instant> selfAssessed(ProgramId program, ParticipantId person) {
        return bound(
                        handle.createQuery(
                                "SELECT declared_at FROM self_assessment WHERE program = :program AND participant = :person"),
                        program,
                        person)
                .map(Row.mapper(row -> row.moment("declared_at")))
                .findOne();
    }

    @Override
    public boolean declare(ProgramId program, Fact done) {
        return bound(handle.createUpdate("""
                                INSERT INTO self_assessment (program, participant, declared_at)
                                VALUES (:program, :person, :at) ON CONFLICT DO NOTHING
                                """), program, done.by())
                        .bind("at", done.at())
                        .execute()
                == 1;
    }

    @Override
    public boolean isSilent(ProgramId program, ParticipantId person) {
        return bound(
                                handle.createQuery(
                                        "SELECT count(*) FROM gradebook_silence WHERE program = :program AND participant = :person"),
                                program,
                                person)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    @Override
    public boolean silence(ProgramId program, Fact said, boolean silent) {
        return (silent ? keepSilence(program, said) : endSilence(program, said)) == 1;
    }

    private int keepSilence(ProgramId program, Fact said) {
        return bound(handle.createUpdate("""
                        INSERT INTO gradebook_silence (program, participant, said_at)
                        VALUES (:program, :person, :at) ON CONFLICT DO NOTHING
                        """), program, said.by())
                .bind("at", said.at())
                .execute();
    }

    private int endSilence(ProgramId program, Fact said) {
        return bound(
                        handle.createUpdate(
                                "DELETE FROM gradebook_silence WHERE program = :program AND participant = :person"),
                        program,
                        said.by())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, ProgramId program, ParticipantId person) {
        return statement.bind("program", program).bind("person", person);
    }
}
