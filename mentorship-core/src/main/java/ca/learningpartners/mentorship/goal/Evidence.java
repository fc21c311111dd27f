package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something by which one can tell that a goal comes closer.
 *
 * @param text at most {@link #LONGEST} characters, never empty
 * @param link where more can be found; null if nowhere
 * @param date when it was seen
 */
public record Evidence(
        EvidenceId id,
        GoalId goal,
        Kind kind,
        String text,
        @Nullable SecureLink link,
        LocalDate date,
        Fact added) {

    public static final int LONGEST = 2000;

    /** What it is about. */
    public enum Kind {
        /** The goal itself. */
        SEEN,
        /** Somebody else who grew on the way. */
        WHO_ELSE_GREW
    }

    public Evidence {
        text = Passage.require("evidence", text, LONGEST);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The evidence says nothing. Maybe the text is in another field?");
        }
    }

    /** Whether the other is this one sent once more: all the same, but for the moment it arrived. */
    boolean repeats(Evidence other) {
        return added.by().equals(other.added.by())
                && equals(new Evidence(other.id, other.goal, other.kind, other.text, other.link, other.date, added));
    }
}
