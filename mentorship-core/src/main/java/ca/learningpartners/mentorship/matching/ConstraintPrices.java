package ca.learningpartners.mentorship.matching;

import java.util.List;

/**
 * What pins and forbidden pairs cost. The prices of several do not add up: two may cost something only together, or the
 * same thing twice over.
 *
 * @param each every constraint by itself, in the order of {@link Constraints#list()}
 * @param matches how many mentees more would be matched without any constraint
 * @param total by how much the best total would rise without any, in micro-points; below 0 only if a match is gained
 */
public record ConstraintPrices(List<ConstraintPrice> each, int matches, long total) {

    public ConstraintPrices {
        each = List.copyOf(each);
    }
}
