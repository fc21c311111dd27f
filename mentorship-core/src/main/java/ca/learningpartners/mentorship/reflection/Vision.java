package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How somebody sees their own leadership at one time. A version is never changed; what is seen otherwise later is the next
 * one.
 *
 * @param number counted from 1
 */
public record Vision(ParticipantId author, int number, String text, Instant written) {

    /** The greatest length, in UTF-16 units. */
    public static final int LONGEST = 5000;

    /** How many versions one person can have. */
    public static final int MOST = 200;

    public Vision {
        written = written.truncatedTo(ChronoUnit.MILLIS);
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("A version has number " + number + "; it is from 1 to " + MOST + ".");
        }
        if (Passage.require("vision", text, LONGEST).isEmpty()) {
            throw new IllegalArgumentException("The vision is empty. Maybe it is in another field?");
        }
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "version " + number + " of a vision";
    }
}
