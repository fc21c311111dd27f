package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** Who takes part in a program, as mentee or as mentor. Saving the same enrolment again replaces it. */
public interface Enrolments {

    /** The mentees of a program, by id. */
    List<Mentee> mentees(ProgramId program);

    /** The mentors of a program, by id. */
    List<Mentor> mentors(ProgramId program);

    /** One mentee of a program. */
    default Optional<Mentee> mentee(ProgramId program, ParticipantId person) {
        return mentees(program).stream()
                .filter(each -> each.id().equals(person))
                .findFirst();
    }

    /** One mentor of a program. */
    default Optional<Mentor> mentor(ProgramId program, ParticipantId person) {
        return mentors(program).stream()
                .filter(each -> each.id().equals(person))
                .findFirst();
    }

    /** Keeps the enrolment; the person must have been saved before. */
    void save(Mentee mentee);

    /** Keeps the enrolment; the person must have been saved before. */
    void save(Mentor mentor);

    /** Which questions the people of a program answered themselves, in no particular order. */
    List<Answered> answered(ProgramId program);

    /** Which questions somebody answered themselves, over all programs, in no particular order. */
    List<Answered> answeredBy(ParticipantId person);

    /** Notes that somebody answered; an earlier time is replaced. It stays whatever becomes of the enrolment. */
    void note(Answered answered);
}
