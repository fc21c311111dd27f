package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is said in a program: to a district's coordinators, or to the Office.
 *
 * @param district null for the Office
 */
public record Addressee(ProgramId program, @Nullable DistrictNumber district) {

    public static Addressee office(ProgramId program) {
        return new Addressee(program, null);
    }

    /** Whether somebody is one of its staff, and so reads and answers what is said to it. */
    public boolean has(Actor actor) {
        return actor.appointments().stream().anyMatch(this::has);
    }

    /** Its staff, by id. */
    public List<ParticipantId> staff(Collection<Appointment> ofProgram) {
        return ofProgram.stream()
                .filter(this::has)
                .map(Appointment::participant)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean has(Appointment held) {
        return held.program().equals(program)
                && (district == null
                        ? held.role() == Role.OFFICE
                        : held.role() == Role.COORDINATOR && district.equals(held.district()));
    }
}
