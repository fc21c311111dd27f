package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** Who takes part in a program, as mentee or as mentor. Saving the same enrolment again replaces it. */
public interface Enrolments {

    /** The mentees of a program, by id. */
    List<Mentee> mentees(ProgramId program);

    /** The mentors of a program, by id. */
    List<Mentor> mentors(ProgramId program);

    /** Keeps the enrolment; the person must have been saved before. */
    void save(Mentee mentee);

    /** Keeps the enrolment; the person must have been saved before. */
    void save(Mentor mentor);
}
