package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.privacy.Sets;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Figures of one group that are nearly about the same people: of two, the one that is counted first may be shown. Which one it
 * is must not hang on how many people lie between them, or readers would learn that.
 */
final class Neighbours {

    private final Set<BitSet> known;
    private final NavigableMap<Integer, Set<BitSet>> told = new TreeMap<>();
    private final List<Candidate> accepted = new ArrayList<>();

    /** @param known sets that were made public before */
    Neighbours(Set<BitSet> known) {
        this.known = known;
        known.forEach(this::tell);
    }

    private void tell(BitSet set) {
        told.computeIfAbsent(set.cardinality(), any -> new HashSet<>()).add(set);
    }

    /**
     * Whether a figure may be shown beside those before it; then it counts for those after it.
     *
     * @param masked receives its sets that are a few people away from others, and must not be counted in any measure
     */
    boolean accept(Candidate candidate, Set<BitSet> masked) {
        Collection<BitSet> sets = candidate.parts().values();
        List<BitSet> beside = sets.stream()
                .filter(set -> !known.contains(set) && isBeside(set))
                .toList();
        masked.addAll(beside);
        if (!beside.isEmpty() || accepted.stream().anyMatch(candidate::saysTheSame)) {
            return false;
        }
        sets.forEach(this::tell);
        accepted.add(candidate);
        return true;
    }

    private boolean isBeside(BitSet set) {
        int size = set.cardinality();
        return told.subMap(size - Suppression.LEAST, false, size + Suppression.LEAST, false).entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().stream().anyMatch(other -> Sets.areBeside(set, size, other, entry.getKey())));
    }
}
