package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;

/**
 * What a steward decided, or what was done at their wish.
 *
 * @param number counts what was said of one thing, from 1
 * @param note how the word of a contact outside was given; else empty, or what the steward adds
 * @param said by the steward, or for a contact outside by the Office
 */
public record StewardWord(Subject subject, int number, Word word, String note, Fact said) {

    /** What can be said. */
    public enum Word {
        /** It may be released. */
        APPROVED,
        /** It may not be released any more. */
        WITHDRAWN,
        /** A copy was given back. */
        RETURNED,
        /** It was deleted here. */
        DELETED
    }

    /** The most signs of a note, in UTF-16 units. */
    public static final int LONGEST = 2000;

    public StewardWord {
        note = Passage.require("note", note, LONGEST);
    }

    /** Whether it says something about release. */
    boolean isAboutRelease() {
        return word == Word.APPROVED || word == Word.WITHDRAWN;
    }
}
