package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.Refusal;
import java.util.List;

/**
 * Who goes into a matching, and who does not.
 *
 * @param cohort the eligible mentees without a partner, and all mentors with the places they have left
 * @param leftOut mentees who may not take part today, with the reason
 */
public record Gathered(Program program, Cohort cohort, List<LeftOut> leftOut) {

    public Gathered {
        leftOut = List.copyOf(leftOut);
    }

    /** A mentee whose eligibility has not begun or is over. */
    public record LeftOut(Mentee mentee, Refusal reason) {}
}
