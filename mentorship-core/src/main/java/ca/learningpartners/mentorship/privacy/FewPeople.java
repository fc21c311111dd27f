package ca.learningpartners.mentorship.privacy;

import ca.learningpartners.mentorship.privacy.Combinations.Sum;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a combination of counts that is about fewer than ten people. Of each kind of people it is tried whether such a
 * combination can be about them or not, the many first: of ten or more it cannot, and whoever it is about leaves room for
 * fewer others.
 */
final class FewPeople {

    private final Set<Sum> loose = new LinkedHashSet<>();
    private final int most;
    private int sums;

    /**
     * Looks for it.
     *
     * @param equations to which those are added that hold in every such combination
     * @param people kinds of people by what must add up to 0 for them, with how many they are
     * @param most after so many sums were worked out, what may be is taken for what is
     */
    FewPeople(Equations equations, Map<Sum, Integer> people, int most) {
        this.most = most;
        Attempt all = new Attempt(equations, people, Set.of());
        all.settle();
        Set<Sum> open = all.people.keySet();
        if (!isFound(new Attempt(equations.copy(), all.people, Set.of())) && sums > most) {
            loose.addAll(open);
        }
    }

    /** Sums that are not 0 in the combination that was found, or in those that may be; none if there is none. */
    Collection<Sum> loose() {
        return loose;
    }

    /** How many sums were worked out. */
    int sums() {
        return sums;
    }

    private boolean isFound(Attempt attempt) {
        while (sums <= most && attempt.settle()) {
            Optional<Sum> undecided = attempt.undecided();
            if (undecided.isEmpty()) {
                loose.addAll(attempt.about);
                return !attempt.about.isEmpty();
            }
            if (isFound(attempt.about(undecided.get()))) {
                return true;
            }
            attempt.equations.holds(undecided.get().terms());
        }
        return false;
    }

    /** What follows from some decisions. */
    private final class Attempt {

        private final Equations equations;
        private Map<Sum, Integer> people;
        /** Whom it is about. */
        private Set<Sum> about;

        Attempt(Equations equations, Map<Sum, Integer> people, Set<Sum> about) {
            this.equations = equations;
            this.people = people;
            this.about = about;
        }

        Attempt about(Sum more) {
            Set<Sum> all = new HashSet<>(about);
            all.add(more);
            return new Attempt(equations.copy(), people, all);
        }

        /** Uses every equation, and notes those that there is no room besides; tells whether the decisions are possible. */
        boolean settle() {
            boolean more = true;
            while (more) {
                reduce();
                int room = Suppression.LEAST
                        - 1
                        - about.stream().mapToInt(this::size).sum();
                if (room < 0 || about.stream().anyMatch(sum -> sum.terms().length == 0)) {
                    return false;
                }
                more = false;
                for (Map.Entry<Sum, Integer> each : people.entrySet()) {
                    more |= each.getValue() > room
                            && !about.contains(each.getKey())
                            && equations.holds(each.getKey().terms());
                }
            }
            return true;
        }

        private int size(Sum sum) {
            return people.getOrDefault(sum, 0);
        }

        private void reduce() {
            sums += people.size();
            Map<Sum, Integer> left = new LinkedHashMap<>();
            people.forEach((sum, count) -> {
                Sum rest = new Sum(equations.rest(sum.terms()));
                if (rest.terms().length > 0) {
                    left.merge(rest, count, Integer::sum);
                }
            });
            people = left;
            Set<Sum> still = new HashSet<>();
            about.forEach(sum -> still.add(new Sum(equations.rest(sum.terms()))));
            about = still;
        }

        Optional<Sum> undecided() {
            return people.entrySet().stream()
                    .filter(each -> !about.contains(each.getKey()))
                    .max(Comparator.comparing(Map.Entry::getValue))
                    .map(Map.Entry::getKey);
        }
    }
}
