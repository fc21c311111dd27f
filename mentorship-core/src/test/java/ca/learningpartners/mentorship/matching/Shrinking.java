package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes an instance that shows a fault as small as it goes: takes away one thing after the other, a mentee, a mentor, a
 * pair, a capacity, a constraint, a pair of the last run, or the odd digits of a score, as long as the fault still shows.
 */
final class Shrinking {

    private static final List<UnaryOperator<Integer>> SIMPLER_SCORES =
            List.of(score -> 0, score -> 1_000_000, score -> 500_000, score -> score / 100_000 * 100_000);

    private Shrinking() {}

    /**
     * The smallest instance that is reached.
     *
     * @param faulty whether an instance shows the fault; asked only of instances whose pins can hold
     */
    static Instance smallest(Instance instance, Predicate<Instance> faulty) {
        Instance smallest = instance;
        Optional<Instance> smaller = Optional.of(instance);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = candidates(smallest)
                    .filter(each -> Matching.conflict(
                                    each.table(), each.constraints().list())
                            .isEmpty())
                    .filter(faulty)
                    .findFirst();
        }
        return smallest;
    }

    private static Stream<Instance> candidates(Instance instance) {
        List<Instance> smaller = new ArrayList<>();
        instance.pairs().stream()
                .map(ScoredPair::mentee)
                .distinct()
                .forEach(mentee ->
                        smaller.add(keeping(instance, pair -> !pair.mentee().equals(mentee))));
        instance.pairs().stream()
                .map(ScoredPair::mentor)
                .distinct()
                .forEach(mentor ->
                        smaller.add(keeping(instance, pair -> !pair.mentor().equals(mentor))));
        instance.pairs().forEach(pair -> smaller.add(keeping(instance, other -> !other.equals(pair))));
        for (Constraint dropped : instance.constraints().list()) {
            smaller.add(instance.with(Constraints.of(instance.constraints().list().stream()
                    .filter(each -> !each.equals(dropped))
                    .toList())));
        }
        instance.previous()
                .keySet()
                .forEach(mentee -> smaller.add(new Instance(
                        instance.pairs(),
                        instance.capacities(),
                        instance.constraints(),
                        without(instance.previous(), mentee))));
        instance.capacities()
                .keySet()
                .forEach(mentor -> smaller.add(new Instance(
                        instance.pairs(),
                        without(instance.capacities(), mentor),
                        instance.constraints(),
                        instance.previous())));
        instance.pairs()
                .forEach(pair -> SIMPLER_SCORES.forEach(
                        simpler -> simplified(instance, pair, simpler).ifPresent(smaller::add)));
        return smaller.stream();
    }

    /** An instance with some of the pairs, and what is said of these. */
    private static Instance keeping(Instance instance, Predicate<ScoredPair> kept) {
        List<ScoredPair> pairs = instance.pairs().stream().filter(kept).toList();
        List<Constraint> constraints = instance.constraints().list().stream()
                .filter(each -> pairs.stream()
                        .anyMatch(pair -> pair.mentee().equals(each.mentee())
                                && pair.mentor().equals(each.mentor())))
                .toList();
        Map<ParticipantId, Integer> capacities = new TreeMap<>(instance.capacities());
        capacities
                .keySet()
                .removeIf(
                        mentor -> pairs.stream().noneMatch(pair -> pair.mentor().equals(mentor)));
        return new Instance(pairs, capacities, Constraints.of(constraints), instance.previous());
    }

    private static <T> SortedMap<ParticipantId, T> without(Map<ParticipantId, T> map, ParticipantId key) {
        SortedMap<ParticipantId, T> fewer = new TreeMap<>(map);
        fewer.remove(key);
        return fewer;
    }

    /** An instance with a rounder score; empty if the score is no less round already. */
    private static Optional<Instance> simplified(Instance instance, ScoredPair pair, UnaryOperator<Integer> simpler) {
        int score = simpler.apply(pair.score());
        if (digits(score) >= digits(pair.score())) {
            return Optional.empty();
        }
        List<ScoredPair> pairs = instance.pairs().stream()
                .map(each -> each.equals(pair) ? new ScoredPair(pair.mentee(), pair.mentor(), score) : each)
                .toList();
        return Optional.of(new Instance(pairs, instance.capacities(), instance.constraints(), instance.previous()));
    }

    /** How many digits a score needs without the noughts at its end. */
    private static int digits(int score) {
        return Integer.toString(score).replaceAll("0+$", "").length();
    }
}
