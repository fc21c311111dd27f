package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;

/**
 * A mentee and a mentor the matching puts together.
 *
 * @param score in micro-points, 0 to 1,000,000
 * @param contributions what makes up the score; empty when the scores were brought along; a criterion that is not
 *     listed had no data on one side, and its weight went to the others
 */
public record ProposedPair(ParticipantId mentee, ParticipantId mentor, int score, List<Contribution> contributions) {

    public ProposedPair {
        contributions = List.copyOf(contributions);
    }
}
