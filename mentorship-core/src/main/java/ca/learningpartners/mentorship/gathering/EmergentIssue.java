package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A short notice of what is coming up in somebody's work, on a board all of a program read. Others say “me too”; the team
 * makes agendas of it.
 *
 * @param named whether others are told whose it is
 * @param withdrawn when its author took it down; null while it hangs there
 */
public record EmergentIssue(
        IssueId id,
        ProgramId program,
        ParticipantId author,
        boolean named,
        String words,
        Instant raised,
        @Nullable Instant withdrawn) {

    public static final int LONGEST = 200;

    public EmergentIssue {
        words = Passage.require("words", words, LONGEST);
        raised = raised.truncatedTo(ChronoUnit.MILLIS);
        withdrawn = withdrawn == null ? null : withdrawn.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * A notice with how many others said “me too”.
     *
     * @param echoes 0 or more; its author is not among them
     */
    public record Heard(EmergentIssue issue, int echoes) {}
}
