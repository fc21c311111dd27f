package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * A run of the matching as it is kept: who ran it, under which policy and constraints, what it proposed, and whether
 * people approved it. Runs are only ever added, so that two coordinators at once never overwrite each other.
 *
 * @param basedOn the run whose policy and constraints were changed to get this one; null for one from scratch
 * @param constraints the pins and forbidden pairs it obeyed
 * @param approval null until somebody approves the proposal
 */
public record MatchRun(
        MatchRunId id,
        ProgramId program,
        Fact run,
        @Nullable MatchRunId basedOn,
        MatchingPolicy policy,
        Constraints constraints,
        Proposal proposal,
        @Nullable Fact approval) {

    public MatchRun approve(Fact approved) {
        return approval != null
                ? this
                : new MatchRun(id, program, run, basedOn, policy, constraints, proposal, approved);
    }

    /** The run as one line of the program's history. */
    public MatchRunSummary summary() {
        return new MatchRunSummary(
                id,
                run,
                basedOn,
                policy,
                proposal.pairs().size(),
                proposal.unmatched().size(),
                proposal.total(),
                proposal.worst(),
                approval);
    }
}
