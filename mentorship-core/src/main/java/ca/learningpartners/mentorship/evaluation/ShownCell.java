package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.text.Kept;
import java.util.BitSet;

/**
 * Who was counted in something that was made public. Kept so that what is made public later can be compared with it, and
 * read by nobody.
 *
 * @param measure the key of the measure
 * @param at its point
 * @param people by the numbers of {@link ShownCells}; not to be changed
 */
public record ShownCell(String measure, int at, Slice slice, Part part, BitSet people) {

    /** Which people of a figure. */
    public enum Part {
        /** All it is about. */
        PEOPLE,
        /** Those for whom it holds. */
        WITH,
        /** The others. */
        WITHOUT
    }

    public ShownCell {
        measure = Kept.line("measure", measure, 200);
    }
}
