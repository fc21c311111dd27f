package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.Optional;

/**
 * What comes of checking a kept run against what it was given.
 *
 * @param checkable false for a run from before inputs were kept; nothing can be said of it then
 * @param fault what is wrong with it; empty if its proof holds, or nothing can be said
 */
public record RunCheck(MatchRunId run, boolean checkable, Optional<String> fault) {

    /**
     * Checks one run.
     *
     * @throws RefusedException {@code unknown-match-run}
     */
    public static RunCheck of(MatchRunId id, Stores stores) {
        MatchRun run = stores.matchRuns().find(id).orElseThrow(() -> new RefusedException("unknown-match-run"));
        Optional<MatchInputs> inputs = stores.matchRuns().inputs(id);
        return new RunCheck(id, inputs.isPresent(), inputs.flatMap(given -> given.fault(run)));
    }
}
