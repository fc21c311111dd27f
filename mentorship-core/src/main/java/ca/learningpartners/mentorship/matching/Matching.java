package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Finds the best pairs of a cohort, and proves it. The order of what counts: most mentees matched; then, if a floor is
 * asked for, the highest worst score; then the largest total; then the least change from the last run, if there was one;
 * then ids, so that the same people give the same answer in whatever order they are listed.
 *
 * <p>Nothing here decides: every answer is a proposal that people accept or decline.
 */
public final class Matching {

    private static final SortedMap<ParticipantId, ParticipantId> FIRST_RUN = Collections.emptySortedMap();

    private Matching() {}

    /** Matches a cohort as the policy says, without pins. */
    public static Proposal match(Cohort cohort, MatchingPolicy policy, LocalDate today) {
        return match(cohort, policy, today, Constraints.NONE);
    }

    /**
     * Matches a cohort as the policy says.
     *
     * @param today the day from which expertise fades and lines of report are counted
     * @throws IllegalArgumentException if the constraints name somebody who is not there, or a pin cannot hold
     */
    public static Proposal match(Cohort cohort, MatchingPolicy policy, LocalDate today, Constraints constraints) {
        return solve(cohort, policy, today, constraints, FIRST_RUN).proposal();
    }

    /**
     * Matches by scores that were brought along.
     *
     * @param floor true to raise the worst score before the total counts
     * @throws IllegalArgumentException if the constraints name somebody who is not there, or a pin cannot hold
     */
    public static Proposal match(ScoreTable table, boolean floor, Constraints constraints) {
        return solve(table, floor, constraints, FIRST_RUN).proposal();
    }

    /**
     * Matches a cohort as the policy says, and keeps everything at hand to answer questions about the result.
     *
     * @param today the day from which expertise fades and lines of report are counted
     * @param previous who had whom in the last run, mentor by mentee: of equally good answers the one that keeps most of
     *     it is taken; people who are no longer there are left aside; empty for a first run
     * @throws IllegalArgumentException if the constraints name somebody who is not there, or a pin cannot hold
     */
    public static Matched solve(
            Cohort cohort,
            MatchingPolicy policy,
            LocalDate today,
            Constraints constraints,
            SortedMap<ParticipantId, ParticipantId> previous) {
        CohortScores scores = new CohortScores(cohort, policy, today, constraints);
        return new Matched(scores.table(), scores, policy.floor(), constraints, previous);
    }

    /**
     * Matches by scores that were brought along, and keeps everything at hand to answer questions about the result.
     *
     * @param floor true to raise the worst score before the total counts
     * @param previous who had whom in the last run, mentor by mentee; empty for a first run
     * @throws IllegalArgumentException if the constraints name somebody who is not there, or a pin cannot hold
     */
    public static Matched solve(
            ScoreTable table,
            boolean floor,
            Constraints constraints,
            SortedMap<ParticipantId, ParticipantId> previous) {
        return new Matched(table, new GivenScores(table, constraints), floor, constraints, previous);
    }

    /**
     * The fewest pins and forbidden pairs that cannot hold together for a cohort; empty if all can. Ask this before the
     * matching, which throws where constraints conflict.
     */
    public static Optional<Conflict> conflict(
            Cohort cohort, MatchingPolicy policy, LocalDate today, Collection<Constraint> constraints) {
        return Conflicts.smallest(new CohortScores(cohort, policy, today, Constraints.NONE), constraints);
    }

    /** The fewest pins and forbidden pairs that cannot hold together for scores that were brought along. */
    public static Optional<Conflict> conflict(ScoreTable table, Collection<Constraint> constraints) {
        return Conflicts.smallest(new GivenScores(table, Constraints.NONE), constraints);
    }

    /**
     * How far each weight can move before a pair of the proposal changes, all other weights staying: for every pair by
     * mentee id, every criterion. The answer is exact on whole percentage points; it takes up to 600 matchings.
     *
     * @throws IllegalArgumentException if the constraints name somebody who is not there, or a pin cannot hold
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static List<WeightRange> weightRanges(
            Cohort cohort, MatchingPolicy policy, LocalDate today, Constraints constraints, Progress progress) {
        Weighing people = MeasuredCohort.of(cohort, policy, today)::match;
        Proposal now = people.match(policy, constraints, FIRST_RUN).proposal();
        return weightRanges(now, policy, constraints, people, progress);
    }

    /**
     * The same for a proposal that is there already.
     *
     * @param proposal what the people got under the policy and the constraints
     * @param people whom to match under other weights; where several answers are as good, the one that changes least
     */
    public static List<WeightRange> weightRanges(
            Proposal proposal, MatchingPolicy policy, Constraints constraints, Weighing people, Progress progress) {
        return new WeightSweep(policy, constraints, people, progress).ranges(proposal);
    }

    /** The pairs a policy allows, with their scores: what {@link CertificateCheck} checks a proposal against. */
    public static ScoreTable scores(Cohort cohort, MatchingPolicy policy, LocalDate today) {
        return new CohortScores(cohort, policy, today, Constraints.NONE).table();
    }

    /**
     * The first hard rule that puts two people out of the question on a day, as its code; empty if they may be paired.
     * Places that partnerships have taken are left aside.
     */
    public static Optional<String> refusal(Mentee mentee, Mentor mentor, MatchingPolicy policy, LocalDate today) {
        return HardRule.first(mentee, mentor, new Circumstances(policy, today, Map.of(), Constraints.NONE))
                .map(HardRule::code);
    }

    /** What the score of two people between whom the straight line counts is made of on a day, whether or not they may be paired. */
    public static List<Contribution> contributions(
            Mentee mentee, Mentor mentor, MatchingPolicy policy, LocalDate today) {
        return contributions(mentee, mentor, policy, Distances.STRAIGHT, today);
    }

    /** The same where it is known how far people travel. */
    public static List<Contribution> contributions(
            Mentee mentee, Mentor mentor, MatchingPolicy policy, Distances distances, LocalDate today) {
        return new Scoring(policy).contributions(Measuring.values(mentee, mentor, distances, today), 0);
    }

    /**
     * Why a pair of a cohort is not proposed, and what it would cost to force it.
     *
     * @throws IllegalArgumentException if one of the two is not in the cohort, or the constraints cannot hold
     */
    public static WhyNot why(
            Cohort cohort,
            MatchingPolicy policy,
            LocalDate today,
            Constraints constraints,
            ParticipantId mentee,
            ParticipantId mentor) {
        return solve(cohort, policy, today, constraints, FIRST_RUN).why(mentee, mentor);
    }

    /**
     * Why a pair is not proposed by scores that were brought along, and what it would cost to force it.
     *
     * @throws IllegalArgumentException if one of the two is not in the table, or the constraints cannot hold
     */
    public static WhyNot why(
            ScoreTable table, boolean floor, Constraints constraints, ParticipantId mentee, ParticipantId mentor) {
        return solve(table, floor, constraints, FIRST_RUN).why(mentee, mentor);
    }

    /**
     * What one more place with each mentor of a cohort would be worth, by mentor id, whatever the worst score. A mentor
     * who has no place left is worth nothing here, because none of their pairs is allowed.
     *
     * @throws IllegalArgumentException if the constraints cannot hold
     */
    public static List<PlaceValue> placeValues(
            Cohort cohort, MatchingPolicy policy, LocalDate today, Constraints constraints) {
        CohortScores scores = new CohortScores(cohort, policy, today, constraints);
        return new Matched(scores.table(), scores, false, constraints, FIRST_RUN).placeValues();
    }

    /** The same by scores that were brought along, also for mentors whose capacity there is 0. */
    public static List<PlaceValue> placeValues(ScoreTable table, Constraints constraints) {
        return solve(table, false, constraints, FIRST_RUN).placeValues();
    }
}
