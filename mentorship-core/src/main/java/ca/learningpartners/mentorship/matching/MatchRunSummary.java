package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A kept run without its pairs: one line of a program's history.
 *
 * @param basedOn see {@link MatchRun#basedOn()}
 * @param matched how many mentees it matched
 * @param unmatched how many it left over
 * @param total the sum of the scores, in micro-points
 * @param worst the lowest score, in micro-points; 0 if nobody is matched
 * @param approval null until somebody approves the proposal
 */
public record MatchRunSummary(
        MatchRunId id,
        Fact run,
        @Nullable MatchRunId basedOn,
        MatchingPolicy policy,
        int matched,
        int unmatched,
        long total,
        int worst,
        @Nullable Fact approval) {}
