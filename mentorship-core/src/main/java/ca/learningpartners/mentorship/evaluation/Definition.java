package ca.learningpartners.mentorship.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a figure comes from: what it is in words stands beside the other words, under {@code measure.<family>}; here is
 * what it is asked from.
 *
 * @param measure for a family with members, one whose key is that of the family
 * @param rests on which statements
 */
public record Definition(Measure measure, Set<Statement> rests) {

    public Definition {
        EnumSet<Statement> sorted = EnumSet.noneOf(Statement.class);
        sorted.addAll(rests);
        rests = Collections.unmodifiableSet(sorted);
    }

    public static Definition of(Measure measure, Statement... rests) {
        return new Definition(measure, Set.copyOf(List.of(rests)));
    }

    /** Whether it says where a measure comes from: that one, or one of its family. */
    public boolean defines(Measure other) {
        return measure.family().equals(other.family()) && measure.theme() == other.theme();
    }
}
