package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The score of a pair under one policy on one day: Σ weight · value over the criteria both have given data for, rounded
 * half up. The weights of missing criteria go to the others in proportion.
 */
final class Scoring {

    private static final Criterion[] CRITERIA = Criterion.values();

    private final Measure[] measures;
    private final int[][] weightsByPresence;

    Scoring(MatchingPolicy policy, LocalDate today) {
        Map<Criterion, Measure> all = Map.of(
                Criterion.NEED, new NeedMet(),
                Criterion.EXPERTISE, new ExpertiseAtHand(today.getYear()),
                Criterion.COMMONALITY, new IssuesInCommon(),
                Criterion.CONTEXT, new ContextAlike(),
                Criterion.SIZE, new SizeAlike(),
                Criterion.GEOGRAPHY, new Nearness());
        measures = new Measure[CRITERIA.length];
        int[] weights = new int[CRITERIA.length];
        for (Criterion criterion : CRITERIA) {
            measures[criterion.ordinal()] = all.getOrDefault(criterion, (mentee, mentor) -> OptionalInt.empty());
            weights[criterion.ordinal()] = policy.weights().getOrDefault(criterion, 0);
        }
        weightsByPresence = new int[1 << CRITERIA.length][];
        for (int present = 0; present < weightsByPresence.length; present++) {
            weightsByPresence[present] = Weights.shared(weights, present);
        }
    }

    /** From 0 to 1,000,000; 0 for a pair that has no criterion with data on both sides. */
    int score(Mentee mentee, Mentor mentor) {
        int[] values = new int[CRITERIA.length];
        int[] weights = weightsByPresence[measure(mentee, mentor, values)];
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (long) weights[i] * values[i];
        }
        return (int) ((sum + MicroPoints.ONE / 2) / MicroPoints.ONE);
    }

    /** What the score is made of, in the order of {@link Criterion}. */
    List<Contribution> contributions(Mentee mentee, Mentor mentor) {
        int[] values = new int[CRITERIA.length];
        int present = measure(mentee, mentor, values);
        int[] weights = weightsByPresence[present];
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if ((present & 1 << i) != 0) {
                contributions.add(new Contribution(CRITERIA[i], weights[i], values[i]));
            }
        }
        return contributions;
    }

    /** Fills in the values and returns which there are, one bit a criterion. */
    private int measure(Mentee mentee, Mentor mentor, int[] values) {
        int present = 0;
        for (int i = 0; i < values.length; i++) {
            OptionalInt value = measures[i].of(mentee, mentor);
            if (value.isPresent()) {
                values[i] = value.getAsInt();
                present |= 1 << i;
            }
        }
        return present;
    }
}
