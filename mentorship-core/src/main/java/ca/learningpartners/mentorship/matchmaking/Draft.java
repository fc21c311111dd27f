package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to match with.
 *
 * @param basedOn the run the policy and the constraints were taken from; null if there was none
 */
public record Draft(
        MatchingPolicy policy,
        Constraints constraints,
        @Nullable MatchRunId basedOn) {

    public Draft with(MatchingPolicy other) {
        return new Draft(other, constraints, basedOn);
    }

    public Draft with(Constraints other) {
        return new Draft(policy, other, basedOn);
    }
}
