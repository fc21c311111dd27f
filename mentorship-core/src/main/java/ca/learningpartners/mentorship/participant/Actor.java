package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/**
 * Who is acting, with the roles they hold. Every write takes one.
 *
 * @param appointments all roles of the person, over all programs
 * @param assistances all partners whose meeting times the person settles, over all programs
 */
public record Actor(ParticipantId id, List<Appointment> appointments, List<Assistance> assistances) {

    public Actor {
        appointments = List.copyOf(appointments);
        assistances = List.copyOf(assistances);
    }

    /** Somebody who is nobody's assistant. */
    public Actor(ParticipantId id, List<Appointment> appointments) {
        this(id, appointments, List.of());
    }

    /** Whether the person holds a role in a program. */
    public boolean is(Role role, ProgramId program) {
        return appointments.stream()
                .anyMatch(held -> held.role() == role && held.program().equals(program));
    }

    /** Whether the person coordinates a district in a program. */
    public boolean coordinates(DistrictNumber district, ProgramId program) {
        return appointments.stream()
                .anyMatch(held -> held.role() == Role.COORDINATOR
                        && held.program().equals(program)
                        && district.equals(held.district()));
    }

    /** Whether the person is the assistant of a partner in a program, and so may settle that partner's meeting times. */
    public boolean schedulesFor(ParticipantId principal, ProgramId program) {
        return assistances.stream()
                .anyMatch(held -> held.assistant().equals(id)
                        && held.principal().equals(principal)
                        && held.program().equals(program));
    }
}
