package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is to be matched: the mentees who need a mentor, and the mentors with the places they have left.
 *
 * @param placesTaken how many of a mentor's places are in use; a mentor who is absent has used none
 * @param wishes who chose each other
 * @param termsOver the mentors who have been mentors for as long as they may
 * @param distances how far their bases are from each other
 */
public record Cohort(
        List<Mentee> mentees,
        List<Mentor> mentors,
        Map<ParticipantId, Integer> placesTaken,
        Wishes wishes,
        Set<ParticipantId> termsOver,
        Distances distances) {

    /** A cohort of people between whom the straight line counts. */
    public Cohort(
            List<Mentee> mentees,
            List<Mentor> mentors,
            Map<ParticipantId, Integer> placesTaken,
            Wishes wishes,
            Set<ParticipantId> termsOver) {
        this(mentees, mentors, placesTaken, wishes, termsOver, Distances.STRAIGHT);
    }

    /** A cohort of mentors who may all go on. */
    public Cohort(List<Mentee> mentees, List<Mentor> mentors, Map<ParticipantId, Integer> placesTaken, Wishes wishes) {
        this(mentees, mentors, placesTaken, wishes, Set.of());
    }

    /** A cohort that was not asked for its choices. */
    public Cohort(List<Mentee> mentees, List<Mentor> mentors, Map<ParticipantId, Integer> placesTaken) {
        this(mentees, mentors, placesTaken, Wishes.NONE);
    }

    /** Everyone who is enrolled in a program, with all places free. */
    public static Cohort of(Enrolments enrolments, ProgramId program) {
        return new Cohort(enrolments.mentees(program), enrolments.mentors(program), Map.of());
    }

    public Cohort {
        mentees = List.copyOf(mentees);
        mentors = List.copyOf(mentors);
        placesTaken = Map.copyOf(placesTaken);
        termsOver = Set.copyOf(termsOver);
    }
}
