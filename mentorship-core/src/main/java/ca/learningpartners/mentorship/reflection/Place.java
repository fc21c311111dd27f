package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.text.Passage;

/**
 * Where somebody sees themselves in one thing.
 *
 * @param step a place in the steps of the {@link Questions}, counted from 1
 * @param note why, for their own eyes; mostly empty
 */
public record Place(int step, String note) {

    /** The greatest length of a note, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    public Place {
        Passage.require("note", note, LONGEST);
        if (step < 1) {
            throw new IllegalArgumentException("Step " + step + ": steps are counted from 1.");
        }
    }
}
