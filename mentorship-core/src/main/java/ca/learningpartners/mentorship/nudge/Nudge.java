package ca.learningpartners.mentorship.nudge;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;

/**
 * A word to one person, once. Two that differ in the program only are the same.
 *
 * @param about the id of the partnership, or of the person, it is about
 * @param occasion what it is said for this time: the day a silence began, a leave, an offer
 */
public record Nudge(ProgramId program, NudgeKind kind, ParticipantId to, String about, String occasion) {

    private static final int MOST = 100;

    public Nudge {
        if (about.isBlank() || occasion.isBlank() || about.length() > MOST || occasion.length() > MOST) {
            throw new IllegalArgumentException(
                    "A nudge about “" + about + "” on “" + occasion + "”: both are 1 to " + MOST + " characters long.");
        }
    }
}
