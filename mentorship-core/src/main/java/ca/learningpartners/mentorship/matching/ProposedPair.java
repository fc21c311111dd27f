package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;

/**
 * A mentee and a mentor the matching puts together.
 *
 * @param score in micro-points, 0 to 1,000,000, the bonus included
 * @param contributions what makes up the score; empty when the scores were brought along; a criterion that is not
 *     listed had no data on one side, and its weight went to the others; their sum is the score less the bonus
 * @param bonus how much of the score there is because the two chose each other, see {@link Wishes}; 0 to 50,000
 */
public record ProposedPair(
        ParticipantId mentee, ParticipantId mentor, int score, List<Contribution> contributions, int bonus) {

    /** A pair of two who did not choose each other. */
    public ProposedPair(ParticipantId mentee, ParticipantId mentor, int score, List<Contribution> contributions) {
        this(mentee, mentor, score, contributions, 0);
    }

    public ProposedPair {
        contributions = List.copyOf(contributions);
        if (bonus < 0 || bonus > score) {
            throw new IllegalArgumentException("A bonus of " + bonus + " is no part of a score of " + score + ".");
        }
    }
}
