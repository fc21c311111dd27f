package ca.learningpartners.mentorship.choice;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;

/**
 * What one of two people said about the other. It is theirs alone: the matching obeys it, nobody else reads it.
 *
 * @param made by the mentee or by the mentor, and when
 */
public record Choice(ProgramId program, ParticipantId mentee, ParticipantId mentor, Preference preference, Fact made) {

    /** By mentee, mentor and who chose. */
    public static final Comparator<Choice> ORDER = Comparator.comparing(Choice::mentee)
            .thenComparing(Choice::mentor)
            .thenComparing(choice -> choice.made().by());

    public Choice {
        if (!made.by().equals(mentee) && !made.by().equals(mentor)) {
            throw new IllegalArgumentException(
                    made.by() + " is neither " + mentee + " nor " + mentor + ". Only the two choose for themselves.");
        }
    }

    /** Whom it is about. */
    public ParticipantId about() {
        return byMentee() ? mentor : mentee;
    }

    boolean byMentee() {
        return made.by().equals(mentee);
    }
}
