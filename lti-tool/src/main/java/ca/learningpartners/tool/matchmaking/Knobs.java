package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a coordinator can turn: how much each criterion counts, and whether the worst-off is raised first.
 *
 * @param weights one a criterion, in the order they are shown
 */
public record Knobs(List<Weight> weights, boolean floor) {

    /** The most a criterion can be set to. */
    public static final int MOST = 100;

    private static final int HUNDREDTH = 10_000;

    /**
     * What one criterion counts.
     *
     * @param points as it is set, from 0 to {@link #MOST}; only proportions matter
     */
    public record Weight(Criterion criterion, int points) {

        /** The field of the form. */
        public String field() {
            return field(criterion);
        }

        static String field(Criterion criterion) {
            return "weight-" + criterion.key();
        }
    }

    static Knobs of(MatchingPolicy policy) {
        List<Weight> weights = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            weights.add(new Weight(criterion, points(policy, criterion)));
        }
        return new Knobs(List.copyOf(weights), policy.floor());
    }

    private static int points(MatchingPolicy policy, Criterion criterion) {
        return (int) ((exact(policy, criterion) + HUNDREDTH / 2) / HUNDREDTH);
    }

    /** The weight in units of which 1,000,000 are the most there is; a policy written in other units is brought to them. */
    private static long exact(MatchingPolicy policy, Criterion criterion) {
        long weight = policy.weights().getOrDefault(criterion, 0);
        long largest = policy.weights().values().stream()
                .mapToLong(Integer::longValue)
                .max()
                .orElse(1);
        boolean ours = largest <= (long) MOST * HUNDREDTH && largest >= HUNDREDTH;
        return ours ? weight : weight * MOST * HUNDREDTH / largest;
    }

    /** All points together. */
    public int sum() {
        return weights.stream().mapToInt(Weight::points).sum();
    }

    /**
     * A policy turned to these points. A criterion whose points are as they were keeps its weight to the last digit.
     *
     * @throws IllegalArgumentException if nothing counts
     */
    static MatchingPolicy turned(MatchingPolicy policy, Map<Criterion, Integer> points, boolean floor) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            int was = points(policy, criterion);
            int is = points.getOrDefault(criterion, was);
            weights.put(criterion, is == was ? (int) exact(policy, criterion) : is * HUNDREDTH);
        }
        return policy.weighing(policy.version(), weights, floor);
    }
}
