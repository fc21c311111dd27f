package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.text.Passage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How a candid exchange came to its end, always by whoever asked.
 *
 * @param word what was said with the thanks; mostly empty
 * @param at to the millisecond
 */
public record CandourEnd(How how, String word, Instant at) {

    /** The greatest length of a word of thanks, in UTF-16 units. */
    public static final int LONGEST = 500;

    /** The ways it can end. */
    public enum How {
        THANKED,
        CLOSED,
        /** The question was taken back before anybody had answered it; its words are gone. */
        TAKEN_BACK
    }

    public CandourEnd {
        Passage.require("word of thanks", word, LONGEST);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
