package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;
import java.util.List;

/**
 * Which topics the mentorship team took for a gathering, and why.
 *
 * @param number counts the decisions about a gathering, from 1; the latest holds
 * @param taken at least one
 * @param reason empty only where the team took just what the vote put first
 */
public record TopicDecision(GatheringId gathering, int number, List<ProposalId> taken, String reason, Fact decided) {

    public static final int LONGEST_REASON = 2000;

    public TopicDecision {
        taken = List.copyOf(taken);
        reason = Passage.require("reason", reason, LONGEST_REASON);
        if (taken.isEmpty()) {
            throw new IllegalArgumentException("A decision that takes no topic decides nothing.");
        }
    }
}
