package ca.learningpartners.mentorship.inquiry;

import ca.learningpartners.mentorship.text.Passage;

/**
 * Once round an inquiry. What is not written yet is empty; the parts are written in their order, and each can be put
 * better as long as the turn is the last one.
 *
 * @param wonder the question, never empty
 * @param tried what is tried to find out
 * @param noticed what was seen then
 * @param learned what follows from it
 */
public record Turn(String wonder, String tried, String noticed, String learned) {

    /** The greatest length of each part, in UTF-16 units. */
    public static final int LONGEST = 2000;

    public Turn {
        wonder = Passage.require("question", wonder, LONGEST);
        tried = Passage.require("part on what is tried", tried, LONGEST);
        noticed = Passage.require("part on what was noticed", noticed, LONGEST);
        learned = Passage.require("part on what was learned", learned, LONGEST);
        if (wonder.isEmpty()) {
            throw new IllegalArgumentException("The turn asks nothing. Maybe the question is in another field?");
        }
        if (tried.isEmpty() && !noticed.isEmpty() || noticed.isEmpty() && !learned.isEmpty()) {
            throw new IllegalArgumentException(
                    "A part of the turn is written before the one it follows from. Maybe fill in the earlier one?");
        }
    }

    /** A turn that begins with its question. */
    public static Turn asking(String wonder) {
        return new Turn(wonder, "", "", "");
    }

    public Stage stage() {
        return tried.isEmpty()
                ? Stage.TRYING
                : noticed.isEmpty() ? Stage.NOTICING : learned.isEmpty() ? Stage.LEARNING : Stage.ROUND;
    }
}
