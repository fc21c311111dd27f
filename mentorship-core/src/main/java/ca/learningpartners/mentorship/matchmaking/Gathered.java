package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.program.Program;
import java.util.List;

/**
 * Who goes into a matching.
 *
 * @param cohort the eligible mentees without a partner, and all mentors with the places they have left
 * @param enrolled every mentee of the program, also those who have a partner or may not take part today
 */
public record Gathered(Program program, Cohort cohort, List<Mentee> enrolled) {

    public Gathered {
        enrolled = List.copyOf(enrolled);
    }
}
