package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has a role in a program. A person can have several.
 *
 * @param district what a coordinator coordinates; null where the role is not tied to a district
 */
public record Appointment(
        ProgramId program,
        ParticipantId participant,
        Role role,
        @Nullable DistrictNumber district) {

    public Appointment {
        if (role == Role.COORDINATOR && district == null) {
            throw new IllegalArgumentException("A coordinator coordinates one district; none is given.");
        }
    }
}
