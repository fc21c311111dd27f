package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.privacy.Sets;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Sets of people in one group, of which those that are nearly the same are found by their size. */
final class Neighbours {

    private final Collection<BitSet> sets;
    private final Set<BitSet> known;
    private final NavigableMap<Integer, List<BitSet>> bySize = new TreeMap<>();

    /**
     * Takes them in.
     *
     * @param sets those that might be shown
     * @param known those that were before
     */
    Neighbours(Collection<BitSet> sets, Set<BitSet> known) {
        this.sets = sets;
        this.known = known;
        Set<BitSet> all = new HashSet<>(sets);
        all.addAll(known);
        all.forEach(set -> bySize.computeIfAbsent(set.cardinality(), any -> new ArrayList<>())
                .add(set));
    }

    /** Adds those that must not be shown: the smaller of two that might, and any beside a known one. */
    void mask(Set<BitSet> masked) {
        sets.stream()
                .filter(set -> !known.contains(set))
                .sorted(Comparator.comparing(BitSet::cardinality))
                .filter(set -> isBesideAnother(set, masked))
                .forEach(masked::add);
    }

    private boolean isBesideAnother(BitSet set, Set<BitSet> masked) {
        int size = set.cardinality();
        return bySize.subMap(size - Suppression.LEAST, false, size + Suppression.LEAST, false).entrySet().stream()
                .anyMatch(entry -> entry.getValue().stream()
                        .filter(other -> entry.getKey() > size || known.contains(other))
                        .anyMatch(other -> (known.contains(other) || !masked.contains(other))
                                && Sets.areBeside(set, size, other, entry.getKey())));
    }
}
