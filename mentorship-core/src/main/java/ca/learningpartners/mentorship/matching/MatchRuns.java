package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Optional;

/** The runs of the matching that are kept. */
public interface MatchRuns {

    Optional<MatchRun> find(MatchRunId id);

    /** The latest run of a program. */
    Optional<MatchRun> latest(ProgramId program);

    void add(MatchRun run);

    /** Records the approval. Returns false, and changes nothing, if the run was approved before. */
    boolean approve(MatchRunId run, Fact approval);
}
