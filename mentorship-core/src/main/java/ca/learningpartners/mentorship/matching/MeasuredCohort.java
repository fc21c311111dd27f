package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A cohort whose allowed pairs were measured once in all six criteria, to be weighed again and again: what moves when a
 * coordinator moves a weight. The answers are those of {@link Matching#solve(Cohort, MatchingPolicy, LocalDate,
 * Constraints, SortedMap)} to the last micro-point, without looking at the people again.
 *
 * <p>It holds 28 bytes for each allowed pair: the mentor and six values. Nothing in it changes, so threads may share it.
 */
public final class MeasuredCohort {

    private final Cohort cohort;
    private final MatchingPolicy rules;
    private final LocalDate today;
    private final AllowedPairs pairs;

    /** What each pair has in each criterion: by {@link Criterion}, then by pair. */
    private final int[][] values;

    private MeasuredCohort(Cohort cohort, MatchingPolicy rules, LocalDate today) {
        this.cohort = cohort;
        this.rules = rules;
        this.today = today;
        Circumstances circumstances = Circumstances.of(cohort, rules, today, Constraints.NONE);
        pairs = new AllowedPairs(cohort.mentees(), cohort.mentors(), circumstances);
        values = new int[Criterion.values().length][pairs.mentor.length];
        Measuring measuring = new Measuring(pairs.mentees, pairs.mentors, cohort.distances(), today);
        for (int i = 0; i < pairs.mentees.size(); i++) {
            measuring.measure(i, pairs.mentor, pairs.start[i], pairs.start[i + 1], values);
        }
    }

    /**
     * Measures a cohort.
     *
     * @param rules whose hard rules say which pairs are allowed; its weights and floor do not matter here
     * @param today the day from which expertise fades and lines of report are counted
     * @throws IllegalArgumentException if somebody is in the cohort twice
     */
    public static MeasuredCohort of(Cohort cohort, MatchingPolicy rules, LocalDate today) {
        new CohortScores(cohort, rules, today, Constraints.NONE);
        return new MeasuredCohort(cohort, rules, today);
    }

    /** How many pairs are allowed. */
    public int size() {
        return pairs.mentor.length;
    }

    /**
     * The pairs with their scores under the weights of a policy.
     *
     * @throws IllegalArgumentException if the policy has other hard rules than the cohort was measured under
     */
    public ScoreTable table(MatchingPolicy weights) {
        requireSameRules(weights);
        int[] scores = new int[pairs.mentor.length];
        new Scoring(weights).weigh(values, 0, scores.length, scores);
        return pairs.scored(scores, cohort.wishes());
    }

    /**
     * What the cohort gives a run under the weights of a policy: the same as {@link MatchInputs#of}.
     *
     * @throws IllegalArgumentException if the policy has other hard rules than the cohort was measured under
     */
    public MatchInputs inputs(MatchingPolicy weights) {
        return new MatchInputs(today, table(weights), CohortAnswers.of(cohort));
    }

    /**
     * Matches the cohort under the weights and the floor of a policy.
     *
     * @param previous who had whom in the last run, mentor by mentee: of equally good answers the one that keeps most of
     *     it is taken; people who are no longer there are left aside; empty for a first run
     * @throws IllegalArgumentException if the policy has other hard rules than the cohort was measured under, the
     *     constraints name somebody who is not there, or a pin cannot hold
     */
    public Matched match(
            MatchingPolicy weightsAndFloor, Constraints constraints, SortedMap<ParticipantId, ParticipantId> previous) {
        CohortScores people = new CohortScores(cohort, weightsAndFloor, today, constraints);
        return new Matched(table(weightsAndFloor), people, weightsAndFloor.floor(), constraints, previous);
    }

    private void requireSameRules(MatchingPolicy policy) {
        if (policy.sameDistrict() != rules.sameDistrict()
                || policy.mentorYears() != rules.mentorYears()
                || policy.reportingLineMonths() != rules.reportingLineMonths()
                || !policy.districts().equals(rules.districts())) {
            throw new IllegalArgumentException("The policy " + policy.version() + " allows other pairs than "
                    + rules.version() + ", under which the cohort was measured. Measure it again.");
        }
    }
}
