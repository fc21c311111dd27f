package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/**
 * Who is acting, with the roles they hold. Every write takes one.
 *
 * @param appointments all roles of the person, over all programs
 */
public record Actor(ParticipantId id, List<Appointment> appointments) {

    public Actor {
        appointments = List.copyOf(appointments);
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
}
