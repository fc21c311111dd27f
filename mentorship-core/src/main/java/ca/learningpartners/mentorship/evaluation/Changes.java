package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.evaluation.ShownCell.Part;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one part of a measure has changed since it was made public last: where everybody and some groups are told anew, what is
 * left must be ten people or more, or it would be known of all other groups that nobody, or nearly nobody, came or went there.
 */
final class Changes {

    private final Part part;
    private final Candidate everybody;
    private final List<Candidate> groups;

    /** @param groups that have nobody in common and are everybody together */
    Changes(Part part, Candidate everybody, List<Candidate> groups) {
        this.part = part;
        this.everybody = everybody;
        this.groups = groups;
    }

    /** Adds sets that must not be shown until enough is left, the smallest first. */
    void mask(Set<BitSet> masked) {
        boolean more = everybody.isNew(masked) && everybody.last().containsKey(part);
        while (more) {
            Optional<Candidate> smallest = isTooLittleLeft(masked) ? smallest(masked) : Optional.empty();
            smallest.ifPresent(each -> masked.add(each.set(part)));
            more = smallest.isPresent();
        }
    }

    /** Whether fewer than ten of those who came or went are in groups that are not told anew. */
    private boolean isTooLittleLeft(Set<BitSet> masked) {
        BitSet rest = (BitSet) everybody.set(part).clone();
        rest.xor(everybody.last().get(part));
        for (Candidate each : groups) {
            if (each.isNew(masked)) {
                rest.andNot(each.set(part));
                rest.andNot(each.last().getOrDefault(part, new BitSet()));
            }
        }
        return rest.cardinality() < Suppression.LEAST && groups.stream().anyMatch(each -> !each.isNew(masked));
    }

    private Optional<Candidate> smallest(Set<BitSet> masked) {
        return groups.stream()
                .filter(each -> each.isNew(masked))
                .min(Comparator.comparing(each -> each.people().cardinality()));
    }
}
