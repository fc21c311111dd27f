package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the best pairs of a cohort, and proves it. The order of what counts: most mentees matched; then, if a floor is
 * asked for, the highest worst score; then the largest total; then ids, so that the same people give the same answer in
 * whatever order they are listed.
 *
 * <p>Nothing here decides: every answer is a proposal that people accept or decline.
 */
public final class Matching {

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
        CohortScores scores = new CohortScores(cohort, policy, today, constraints);
        return new Run(scores.table(), scores, policy.floor(), constraints).proposal();
    }

    /**
     * Matches by scores that were brought along.
     *
     * @param floor true to raise the worst score before the total counts
     * @throws IllegalArgumentException if the constraints name somebody who is not there, or a pin cannot hold
     */
    public static Proposal match(ScoreTable table, boolean floor, Constraints constraints) {
        return new Run(table, new GivenScores(table, constraints), floor, constraints).proposal();
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
        CohortScores scores = new CohortScores(cohort, policy, today, constraints);
        return why(scores.table(), scores, policy.floor(), constraints, mentee, mentor);
    }

    /**
     * Why a pair is not proposed by scores that were brought along, and what it would cost to force it.
     *
     * @throws IllegalArgumentException if one of the two is not in the table, or the constraints cannot hold
     */
    public static WhyNot why(
            ScoreTable table, boolean floor, Constraints constraints, ParticipantId mentee, ParticipantId mentor) {
        return why(table, new GivenScores(table, constraints), floor, constraints, mentee, mentor);
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
        return new Run(scores.table(), scores, false, constraints).placeValues();
    }

    /** The same by scores that were brought along, also for mentors whose capacity there is 0. */
    public static List<PlaceValue> placeValues(ScoreTable table, Constraints constraints) {
        return new Run(table, new GivenScores(table, constraints), false, constraints).placeValues();
    }

    private static WhyNot why(
            ScoreTable table,
            Explanations explanations,
            boolean floor,
            Constraints constraints,
            ParticipantId mentee,
            ParticipantId mentor) {
        Optional<String> refusal = explanations
                .refusal(mentee, mentor)
                .or(() -> isPinnedAway(table, constraints, mentee, mentor)
                        ? Optional.of(Reasons.PINNED)
                        : Optional.empty());
        if (refusal.isPresent()) {
            return new WhyNot.Forbidden(refusal.get());
        }
        return new Run(table, explanations, floor, constraints).forcing(mentee, mentor);
    }

    private static boolean isPinnedAway(
            ScoreTable table, Constraints constraints, ParticipantId mentee, ParticipantId mentor) {
        ParticipantId settled = constraints.pins().get(mentee);
        if (settled != null) {
            return !settled.equals(mentor);
        }
        long pins = constraints.pins().values().stream().filter(mentor::equals).count();
        return pins >= table.capacity(mentor);
    }
}
