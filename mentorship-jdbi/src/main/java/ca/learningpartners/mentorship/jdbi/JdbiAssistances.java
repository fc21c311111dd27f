package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Assistance;
import ca.learningpartners.mentorship.participant.Assistances;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code assistance}. */
record JdbiAssistances(Handle handle) implements Assistances {

    private static final Comparator<Assistance> ORDER =
            Comparator.comparing(Assistance::program).thenComparing(Assistance::principal);

    @Override
    public List<Assistance> namedBy(ParticipantId principal) {
        return list("SELECT * FROM assistance WHERE principal = :person", principal);
    }

    @Override
    public List<Assistance> heldBy(ParticipantId assistant) {
        return list("""
                SELECT s.* FROM assistance s
                JOIN participant p ON p.id = s.principal
                JOIN participant a ON a.id = s.assistant AND a.district = p.district
                WHERE s.assistant = :person
                """, assistant);
    }

    @Override
    public void name(Assistance assistance) {
        handle.createUpdate("""
                        INSERT INTO assistance (program, principal, assistant, named_at)
                        VALUES (:program, :principal, :assistant, :at)
                        ON CONFLICT (program, principal) DO UPDATE SET
                            assistant = excluded.assistant,
                            named_at = excluded.named_at
                        """)
                .bind("program", assistance.program())
                .bind("principal", assistance.principal())
                .bind("assistant", assistance.assistant())
                .bind("at", assistance.named().at())
                .execute();
    }

    @Override
    public boolean end(ProgramId program, ParticipantId principal) {
        return handle.createUpdate("DELETE FROM assistance WHERE program = :program AND principal = :principal")
                        .bind("program", program)
                        .bind("principal", principal)
                        .execute()
                == 1;
    }

    private List<Assistance> list(String query, ParticipantId person) {
        return handle.createQuery(query).bind("person", person).map(Row.mapper(JdbiAssistances::read)).stream()
                .sorted(ORDER)
                .toList();
    }

    private static Assistance read(Row row) throws SQLException {
        return new Assistance(
                row.program(), row.person("assistant"), new Fact(row.person("principal"), row.moment("named_at")));
    }
}
