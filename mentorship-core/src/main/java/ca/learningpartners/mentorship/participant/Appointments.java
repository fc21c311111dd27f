package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** Who has which role. */
public interface Appointments {

    /** All roles of a person, over all programs. */
    List<Appointment> of(ParticipantId participant);

    /** Everyone with a role in a program, by participant id. */
    List<Appointment> in(ProgramId program);

    /** Adds the appointment; nothing happens if it is there already. */
    void add(Appointment appointment);
}
