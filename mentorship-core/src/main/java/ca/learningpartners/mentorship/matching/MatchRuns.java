package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The runs of the matching that are kept, each with what it was given to work with. */
public interface MatchRuns {

    Optional<MatchRun> find(MatchRunId id);

    /** The latest run of a program. */
    Optional<MatchRun> latest(ProgramId program);

    /**
     * The history of a program, the latest run first.
     *
     * @param from how many to pass over
     * @param limit how many to give at most
     */
    List<MatchRunSummary> history(ProgramId program, int from, int limit);

    /** What a run was given; empty if there is no such run, or it is from before inputs were kept. */
    Optional<MatchInputs> inputs(MatchRunId id);

    void add(MatchRun run, MatchInputs inputs);

    /** Records the approval. Returns false, and changes nothing, if the run was approved before. */
    boolean approve(MatchRunId run, Fact approval);
}
