package ca.learningpartners.mentorship.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * The score of a pair under one policy: Σ weight · value over the criteria both have given data for, rounded half up. The
 * weights of missing criteria go to the others in proportion.
 */
final class Scoring {

    private static final Criterion[] CRITERIA = Criterion.values();

    /** The weights by which criteria there are, one bit each. */
    private final int[][] weightsByPresence;

    Scoring(MatchingPolicy policy) {
        int[] weights = new int[CRITERIA.length];
        for (Criterion criterion : CRITERIA) {
            weights[criterion.ordinal()] = policy.weights().getOrDefault(criterion, 0);
        }
        weightsByPresence = new int[1 << CRITERIA.length][];
        for (int present = 0; present < weightsByPresence.length; present++) {
            weightsByPresence[present] = Weights.shared(weights, present);
        }
    }

    /**
     * Weighs pairs: from 0 to 1,000,000; 0 for a pair that has no criterion with data on both sides.
     *
     * @param values by {@link Criterion}, then by pair
     * @param scores where the score of each pair is put
     */
    void weigh(int[][] values, int from, int to, int[] scores) {
        for (int e = from; e < to; e++) {
            scores[e] = score(values, e);
        }
    }

    /** The score of one of them. */
    int score(int[][] values, int pair) {
        int[] weights = weightsByPresence[present(values, pair)];
        long sum = MicroPoints.ONE / 2;
        for (int c = 0; c < values.length; c++) {
            sum += (long) weights[c] * values[c][pair];
        }
        return (int) (sum / MicroPoints.ONE);
    }

    /** What the score of a pair is made of, in the order of {@link Criterion}. */
    List<Contribution> contributions(int[][] values, int pair) {
        int present = present(values, pair);
        List<Contribution> contributions = new ArrayList<>();
        for (Criterion criterion : CRITERIA) {
            int at = criterion.ordinal();
            if ((present & 1 << at) != 0) {
                contributions.add(new Contribution(criterion, weightsByPresence[present][at], values[at][pair]));
            }
        }
        return contributions;
    }

    private static int present(int[][] values, int pair) {
        int present = 0;
        for (int c = 0; c < values.length; c++) {
            present |= values[c][pair] == Measure.UNKNOWN ? 0 : 1 << c;
        }
        return present;
    }
}
