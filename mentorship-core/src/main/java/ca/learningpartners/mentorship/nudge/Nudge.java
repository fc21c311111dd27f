package ca.learningpartners.mentorship.nudge;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Kept;

/**
 * A word to one person, once. Two that differ in the program only are the same.
 *
 * @param about the id of the partnership, or of the person, it is about
 * @param occasion what it is said for this time: the day a silence began, a leave, an offer
 */
public record Nudge(ProgramId program, NudgeKind kind, ParticipantId to, String about, String occasion) {

    public Nudge {
        about = Kept.line("subject of a nudge", about, 100);
        occasion = Kept.line("occasion of a nudge", occasion, 100);
    }
}
