package ca.learningpartners.mentorship.closing;

import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;

/**
 * What a partner writes as the partnership comes to its end; each part may be empty.
 *
 * @param toPartner to the other one of the two
 * @param proudOf what was achieved, and what there is to celebrate
 * @param next what comes next for the mentee, and what they take along
 */
public record ClosingText(String toPartner, String proudOf, String next) {

    /** The greatest length of each part, in UTF-16 units: some four pages. */
    public static final int LONGEST = 10_000;

    public static final ClosingText EMPTY = new ClosingText("", "", "");

    public ClosingText {
        Passage.require("words to the partner", toPartner, LONGEST);
        Passage.require("celebration", proudOf, LONGEST);
        Passage.require("handover", next, LONGEST);
    }

    /**
     * From what was typed.
     *
     * @throws RefusedException see {@link Passage#of}
     */
    public static ClosingText typed(String toPartner, String proudOf, String next) {
        return new ClosingText(Passage.of(toPartner, LONGEST), Passage.of(proudOf, LONGEST), Passage.of(next, LONGEST));
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
