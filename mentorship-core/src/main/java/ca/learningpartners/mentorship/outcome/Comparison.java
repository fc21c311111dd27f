package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.evaluation.Difference;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Proportion;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * People who were offered the program held against people who were not, as many of each kind on either side, so that a
 * difference between the two is not one between kinds of people. Whoever was offered it counts as such, whatever they did.
 *
 * @param offered those of them who have somebody like them on the other side
 * @param others as many
 */
public record Comparison(List<Compared> offered, List<Compared> others) {

    public Comparison {
        offered = List.copyOf(offered);
        others = List.copyOf(others);
    }

    /** Takes of each kind as many from either side as the smaller one has, spread evenly over the days they began on. */
    public static Comparison of(Collection<Compared> offered, Collection<Compared> others) {
        TreeMap<String, List<Compared>> left = alike(offered);
        TreeMap<String, List<Compared>> right = alike(others);
        List<Compared> first = new ArrayList<>();
        List<Compared> second = new ArrayList<>();
        left.forEach((likeness, some) -> {
            List<Compared> counterparts = right.getOrDefault(likeness, List.of());
            int many = Math.min(some.size(), counterparts.size());
            first.addAll(spread(some, many));
            second.addAll(spread(counterparts, many));
        });
        return new Comparison(first, second);
    }

    private static TreeMap<String, List<Compared>> alike(Collection<Compared> people) {
        return people.stream()
                .sorted(Compared.ORDER)
                .collect(Collectors.groupingBy(Compared::likeness, TreeMap::new, Collectors.toList()));
    }

    private static List<Compared> spread(List<Compared> people, int many) {
        List<Compared> some = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            some.add(people.get((int) ((long) at * people.size() / many)));
        }
        return some;
    }

    /**
     * By how much more of those offered stayed.
     *
     * @param value midway between what it would be if what nobody knows were as bad for the program as can be, and as good
     * @param interval with a confidence of 95 %, whatever became of the unknown: from the lower end of the worst to the
     *     upper end of the best
     */
    public record Estimate(double value, Interval interval) {}

    /**
     * The difference; empty if there are fewer than ten on either side. With nobody unknown it is {@link Difference}
     * itself.
     */
    public Optional<Estimate> estimate(Retained stayed) {
        if (offered.size() < Suppression.LEAST) {
            return Optional.empty();
        }
        Difference worst = new Difference(least(offered, stayed), most(others, stayed));
        Difference best = new Difference(most(offered, stayed), least(others, stayed));
        return Optional.of(new Estimate(
                (worst.value() + best.value()) / 2,
                new Interval(worst.interval().low(), best.interval().high())));
    }

    /** Whether on either side so few are known to have stayed, or not to, that they could be recognized. */
    public boolean isAboutFew(Retained stayed) {
        return Math.min(fewest(offered, stayed), fewest(others, stayed)) < Suppression.LEAST;
    }

    private static int fewest(List<Compared> people, Retained stayed) {
        int kept = least(people, stayed).with();
        return Math.min(kept, people.size() - kept);
    }

    private static Proportion least(List<Compared> people, Retained stayed) {
        return share(
                people,
                people.stream().filter(each -> stayed.holds(each.outcome())).count());
    }

    private static Proportion most(List<Compared> people, Retained stayed) {
        return share(
                people,
                people.stream()
                        .filter(each -> each.outcome() == Outcome.UNKNOWN || stayed.holds(each.outcome()))
                        .count());
    }

    private static Proportion share(List<Compared> people, long with) {
        return new Proportion((int) with, people.size());
    }
}
