package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.evaluation.ShownCell.Part;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How one part of a measure has changed since it was made public last: where everybody and some groups are told anew, what is
 * left must be ten people or more, or it would be known of all other groups that nobody, or nearly nobody, came or went there.
 */
final class Changes {

    private final Part part;
    private final Candidate everybody;
    private final List<Candidate> groups;
    private final Predicate<Candidate> isNew;

    /**
     * Of one part.
     *
     * @param groups that have nobody in common and are everybody together
     * @param isNew whether a figure would be made anew, with all that is masked so far
     */
    Changes(Part part, Candidate everybody, List<Candidate> groups, Predicate<Candidate> isNew) {
        this.part = part;
        this.everybody = everybody;
        this.groups = groups;
        this.isNew = isNew;
    }

    /** Adds sets that must not be shown until enough is left, the smallest first. */
    void mask(Set<BitSet> masked) {
        boolean more = isNew.test(everybody) && everybody.last().containsKey(part);
        while (more) {
            Optional<Candidate> smallest = isTooLittleLeft() ? smallest() : Optional.empty();
            smallest.ifPresent(each -> masked.add(each.set(part)));
            more = smallest.isPresent();
        }
    }

    /** Whether fewer than ten of those who came or went are in groups that are not told anew. */
    private boolean isTooLittleLeft() {
        BitSet rest = (BitSet) everybody.set(part).clone();
        rest.xor(everybody.last().get(part));
        for (Candidate each : groups) {
            if (isNew.test(each)) {
                rest.andNot(each.set(part));
                rest.andNot(each.last().getOrDefault(part, new BitSet()));
            }
        }
        return rest.cardinality() < Suppression.LEAST && groups.stream().anyMatch(each -> !isNew.test(each));
    }

    private Optional<Candidate> smallest() {
        return groups.stream()
                .filter(isNew)
                .min(Comparator.comparing(each -> each.people().cardinality()));
    }
}
