package ca.learningpartners.mentorship.privacy;

import java.util.BitSet;
import java.util.List;

/**
 * Looks at a table that is to be made public as an outsider would, and tries to work out what is masked in it: for each
 * masked count of few people, the least and the greatest number it could be. It has the last word after the rules of
 * {@link Suppression}, and shares no code with them.
 */
@FunctionalInterface
public interface Auditor {

    /** Takes the rules at their word. */
    Auditor NONE = seen -> new BitSet();

    /**
     * Which masked cells of few people leave fewer than {@link Suppression#LEAST} numbers possible.
     *
     * @return their positions
     */
    BitSet narrow(Seen seen);

    /**
     * What an outsider sees of a table and knows of it.
     *
     * @param least by cell, the least number it could be by itself; for one that is shown, its count
     * @param most by cell, the greatest
     * @param rows of each, the cell of the sum and then those that add up to it
     * @param few the masked cells whose numbers are to be protected
     */
    record Seen(int[] least, int[] most, List<int[]> rows, BitSet few) {}
}
