package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.pulse.Pulses;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The table {@code pulse_answer}, its steps sealed with the person's key. Its unique key decides that a moment is answered once. */
final class JdbiPulses implements Pulses {

    private static final String ORDER = " ORDER BY said_at, pairing, person, days";

    private final Handle handle;
    private final ContentSeal seal;

    JdbiPulses(Handle handle) {
        this.handle = handle;
        this.seal = new ContentSeal(handle);
    }

    @Override
    public List<PulseAnswer> of(ProgramId program, ParticipantId person) {
        return read(
                handle.createQuery("SELECT * FROM pulse_answer WHERE program = :program AND person = :person" + ORDER)
                        .bind("program", program)
                        .bind("person", person));
    }

    @Override
    public SortedSet<Integer> answered(PairingId pairing, ParticipantId person) {
        return new TreeSet<>(
                handle.createQuery("SELECT days FROM pulse_answer WHERE pairing = :pairing AND person = :person")
                        .bind("pairing", pairing)
                        .bind("person", person)
                        .mapTo(Integer.class)
                        .list());
    }

    @Override
    public List<PulseAnswer> in(ProgramId program) {
        return read(handle.createQuery("SELECT * FROM pulse_answer WHERE program = :program" + ORDER)
                .bind("program", program));
    }

    @Override
    public void say(PulseAnswer answer) {
        String id = answer.pairing() + " " + answer.person() + " " + answer.days();
        handle.createUpdate("""
                        INSERT INTO pulse_answer (id, program, pairing, person, days, version, step, said_at)
                        VALUES (:id, :program, :pairing, :person, :days, :version, :step, :at)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version, step = excluded.step,
                            said_at = excluded.said_at
                        """)
                .bind("id", id)
                .bind("program", answer.program())
                .bind("pairing", answer.pairing())
                .bind("person", answer.person())
                .bind("days", answer.days())
                .bind("version", answer.version())
                .bind("step", seal.seal(Whose.person(answer.person()), place(id), Integer.toString(answer.step())))
                .bind("at", answer.saidAt())
                .execute();
    }

    /** What was sealed with a key that is forgotten is left out. */
    private List<PulseAnswer> read(Query query) {
        return query
                .map(Row.mapper(row -> {
                    String step =
                            seal.openMaybe(Whose.person(row.person("person")), place(row.text("id")), row.text("step"));
                    return step == null ? List.<PulseAnswer>of() : List.of(read(row, Integer.parseInt(step)));
                }))
                .stream()
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    private static PulseAnswer read(Row row, int step) throws SQLException {
        return new PulseAnswer(
                row.program(),
                new PairingId(row.text("pairing")),
                row.person("person"),
                row.number("days"),
                row.number("version"),
                step,
                row.moment("said_at"));
    }

    private static String place(String id) {
        return "pulse_answer.step/" + id;
    }
}
