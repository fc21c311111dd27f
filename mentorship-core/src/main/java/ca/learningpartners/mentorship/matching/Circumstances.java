package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What the hard rules know besides the two people. */
record Circumstances(
        MatchingPolicy policy,
        LocalDate today,
        Map<ParticipantId, Integer> placesTaken,
        Set<ParticipantId> termsOver,
        Constraints constraints) {

    /** With no mentor's term over. */
    Circumstances(MatchingPolicy policy, LocalDate today, Map<ParticipantId, Integer> placesTaken, Constraints given) {
        this(policy, today, placesTaken, Set.of(), given);
    }

    static Circumstances of(Cohort cohort, MatchingPolicy policy, LocalDate today, Constraints constraints) {
        return new Circumstances(policy, today, cohort.placesTaken(), cohort.termsOver(), constraints);
    }

    /** How many places a mentor has left, never below 0. */
    int places(Mentor mentor) {
        return Math.max(0, mentor.capacity() - placesTaken.getOrDefault(mentor.id(), 0));
    }

    /** The same, whatever a coordinator pinned or ruled out. */
    Circumstances unconstrained() {
        return new Circumstances(policy, today, placesTaken, termsOver, Constraints.NONE);
    }

    /**
     * Whether a line of report that ended on the given day still keeps two people apart. Where their districts differ in
     * that, the longer time counts.
     */
    boolean reportingLineCounts(LocalDate lastDay, Participant one, Participant other) {
        int months = Math.max(policy.reportingLineMonths(one.district()), policy.reportingLineMonths(other.district()));
        return !today.isAfter(lastDay.plusMonths(months));
    }
}
