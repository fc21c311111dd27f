package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Which enrolments are read: all of one role in a program, or one person's. */
record EnrolmentScope(boolean alone, Map<String, ?> values) {

    static EnrolmentScope everyone(ProgramId program, Role role) {
        return new EnrolmentScope(false, Map.of("program", program, "role", role));
    }

    static EnrolmentScope one(ProgramId program, Role role, ParticipantId person) {
        return new EnrolmentScope(true, Map.of("program", program, "role", role, "person", person));
    }

    /** The condition on a table that hangs below an enrolment, or is it. */
    String on(String table) {
        return String.format(
                "%1$s.program = :program AND %1$s.role = :role" + (alone ? " AND %1$s.participant = :person" : ""),
                table);
    }

    /** A query over enrolments {@code e} that ends where the condition comes. */
    Query query(Handle handle, String select) {
        return handle.createQuery(select + on("e")).bindMap(values);
    }
}
