package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.CertificateCheck;
import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.MeasuredCohort;
import ca.learningpartners.mentorship.matching.Progress;
import ca.learningpartners.mentorship.matching.WeightRange;
import ca.learningpartners.mentorship.matchmaking.Draft;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Matches what somebody drafted, and answers questions about runs that are kept. The people of a program are measured
 * once and weighed as often as a slider moves, until something about them changes; a few answers stay at hand.
 */
final class Solver {

    private static final int PROGRAMS_AT_HAND = 4;
    private static final int RUNS_AT_HAND = 4;
    private static final int RANGES_AT_HAND = 16;

    private final AtHand<ProgramId, Measured> measured = new AtHand<>(PROGRAMS_AT_HAND);
    private final AtHand<MatchRunId, Matched> runs = new AtHand<>(RUNS_AT_HAND);
    private final AtHand<MatchRunId, List<WeightRange>> ranges = new AtHand<>(RANGES_AT_HAND);

    /**
     * What is to be matched.
     *
     * @param before who had whom in the run the draft is based on
     */
    record Task(
            ProgramId program,
            Cohort cohort,
            Draft draft,
            LocalDate day,
            SortedMap<ParticipantId, ParticipantId> before) {

        static Task of(ProgramId program, Cohort cohort, Draft draft, LocalDate day, Stores stores) {
            return new Task(program, cohort, draft, day, partners(draft.basedOn(), stores));
        }
    }

    /** What was found, with what it was found from. */
    record Found(Matched matched, MatchInputs inputs) {}

    /** The people of a program as they were measured, and under which rules. */
    private record Measured(Cohort cohort, LocalDate day, MatchingPolicy rules, MeasuredCohort pairs) {

        boolean fits(Task task) {
            MatchingPolicy policy = task.draft().policy();
            return day.equals(task.day())
                    && rules.equals(policy.weighing(rules.version(), rules.weights(), rules.floor()))
                    && cohort.equals(task.cohort());
        }
    }

    private static SortedMap<ParticipantId, ParticipantId> partners(@Nullable MatchRunId run, Stores stores) {
        return Optional.ofNullable(run)
                .flatMap(stores.matchRuns()::find)
                .map(found -> found.proposal().partners())
                .orElse(Collections.emptySortedMap());
    }

    Matched match(Task task) {
        return measured(task).match(task.draft().policy(), task.draft().constraints(), task.before());
    }

    private MeasuredCohort measured(Task task) {
        return measured.find(task.program())
                .filter(known -> known.fits(task))
                .orElseGet(() -> {
                    MatchingPolicy policy = task.draft().policy();
                    MeasuredCohort pairs = MeasuredCohort.of(task.cohort(), policy, task.day());
                    return measured.keep(task.program(), new Measured(task.cohort(), task.day(), policy, pairs));
                })
                .pairs();
    }

    /** Matches, and has the proof checked by code that had no part in finding it; only what passes may be kept. */
    Found find(Task task) {
        Draft draft = task.draft();
        MeasuredCohort pairs = measured(task);
        Matched matched = pairs.match(draft.policy(), draft.constraints(), task.before());
        MatchInputs inputs = pairs.inputs(draft.policy());
        CertificateCheck.fault(inputs.scores(), draft.constraints(), matched.proposal())
                .ifPresent(fault -> {
                    throw new IllegalStateException("The proof of a proposal does not hold: " + fault);
                });
        return new Found(matched, inputs);
    }

    /** Has a run that was just kept at hand for questions. */
    void remember(MatchRunId run, Matched matched) {
        runs.keep(run, matched);
    }

    /** A kept run, ready for questions, worked out from what it was given; empty if that was not kept. */
    Optional<Matched> matched(MatchRun run, Stores stores) {
        return runs.find(run.id())
                .or(() -> stores.matchRuns()
                        .inputs(run.id())
                        .map(inputs -> runs.keep(
                                run.id(),
                                Matching.solve(
                                        inputs.scores(),
                                        run.policy().floor(),
                                        run.constraints(),
                                        partners(run.basedOn(), stores)))));
    }

    /** How far each weight can move before a pair changes, if it was worked out lately. */
    Optional<List<WeightRange>> ranges(MatchRunId run) {
        return ranges.find(run);
    }

    /**
     * Works out how far each weight can move before a pair of a run changes; hundreds of matchings.
     *
     * @return false, and nothing is worked out, if today's people would be matched otherwise than they were in the run
     */
    boolean sweep(MatchRun run, Task task) {
        MeasuredCohort pairs = measured(task);
        if (!match(task).proposal().partners().equals(run.proposal().partners())) {
            return false;
        }
        ranges.keep(
                run.id(),
                Matching.weightRanges(
                        run.proposal(),
                        task.draft().policy(),
                        task.draft().constraints(),
                        pairs::match,
                        Progress.UNHEARD));
        return true;
    }
}
