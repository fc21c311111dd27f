package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.CertificateCheck;
import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matchmaking.Draft;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Matches what somebody drafted, and answers questions about runs that are kept; what was worked out last stays at hand. */
final class Solver {

    private static final int AT_HAND = 4;

    private final Map<MatchRunId, Matched> runs = new LinkedHashMap<>(AT_HAND, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MatchRunId, Matched> eldest) {
            return size() > AT_HAND;
        }
    };

    /**
     * What is to be matched.
     *
     * @param before who had whom in the run the draft is based on
     */
    record Task(Cohort cohort, Draft draft, LocalDate day, SortedMap<ParticipantId, ParticipantId> before) {

        static Task of(Cohort cohort, Draft draft, LocalDate day, Stores stores) {
            return new Task(cohort, draft, day, partners(draft.basedOn(), stores));
        }
    }

    /** What was found, with what it was found from. */
    record Found(Proposal proposal, MatchInputs inputs) {}

    private static SortedMap<ParticipantId, ParticipantId> partners(@Nullable MatchRunId run, Stores stores) {
        return Optional.ofNullable(run)
                .flatMap(stores.matchRuns()::find)
                .map(found -> found.proposal().partners())
                .orElse(Collections.emptySortedMap());
    }

    Proposal propose(Task task) {
        try {
            return solve(task).proposal();
        } catch (IllegalArgumentException e) {
            throw new RefusedException("settled-impossible");
        }
    }

    private static Matched solve(Task task) {
        return Matching.solve(
                task.cohort(), task.draft().policy(), task.day(), task.draft().constraints(), task.before());
    }

    /** Matches, and has the proof checked by code that had no part in finding it; only what passes may be kept. */
    Found find(Task task) {
        Proposal proposal = propose(task);
        MatchInputs inputs = MatchInputs.of(task.cohort(), task.draft().policy(), task.day());
        CertificateCheck.fault(inputs.scores(), task.draft().constraints(), proposal)
                .ifPresent(fault -> {
                    throw new IllegalStateException("The proof of a proposal does not hold: " + fault);
                });
        return new Found(proposal, inputs);
    }

    /** A kept run, ready for questions; empty if its inputs were not kept. */
    Optional<Matched> matched(MatchRun run, Stores stores) {
        synchronized (runs) {
            Matched known = runs.get(run.id());
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Matched> solved = stores.matchRuns()
                .inputs(run.id())
                .map(inputs -> Matching.solve(
                        inputs.scores(), run.policy().floor(), run.constraints(), partners(run.basedOn(), stores)));
        synchronized (runs) {
            solved.ifPresent(found -> runs.put(run.id(), found));
        }
        return solved;
    }
}
