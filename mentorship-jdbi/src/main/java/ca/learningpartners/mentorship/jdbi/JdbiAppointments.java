package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The table {@code appointment}. */
record JdbiAppointments(Handle handle) implements Appointments {

    private static final Comparator<Appointment> BY_PERSON = Comparator.comparing(Appointment::participant)
            .thenComparing(Appointment::program)
            .thenComparing(Appointment::role)
            .thenComparing(Appointment::district, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public List<Appointment> of(ParticipantId participant) {
        return inOrder(handle.createQuery("SELECT * FROM appointment WHERE participant = :participant")
                .bind("participant", participant));
    }

    @Override
    public List<Appointment> in(ProgramId program) {
        return inOrder(handle.createQuery("SELECT * FROM appointment WHERE program = :program")
                .bind("program", program));
    }

    @Override
    public void add(Appointment appointment) {
        handle.createUpdate("""
                        INSERT INTO appointment (program, participant, role, district)
                        VALUES (:program, :participant, :role, :district)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("program", appointment.program())
                .bind("participant", appointment.participant())
                .bind("role", appointment.role())
                .bind("district", appointment.district())
                .execute();
    }

    private static List<Appointment> inOrder(Query query) {
        return query.map(Row.mapper(JdbiAppointments::read)).stream()
                .sorted(BY_PERSON)
                .toList();
    }

    private static Appointment read(Row row) throws SQLException {
        return new Appointment(
                row.program(), row.person("participant"), row.one(Role.class, "role"), row.maybeDistrict("district"));
    }
}
