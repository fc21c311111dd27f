package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * A run of the matching as it is kept: who ran it, under which policy, what it proposed, and whether people approved it.
 *
 * @param policy the policy in its written form, see {@link MatchingPolicy#written()}
 * @param approval null until somebody approves the proposal
 */
public record MatchRun(
        MatchRunId id,
        ProgramId program,
        Fact run,
        String policy,
        Proposal proposal,
        @Nullable Fact approval) {

    public MatchRun approve(Fact approved) {
        return approval != null ? this : new MatchRun(id, program, run, policy, proposal, approved);
    }
}
