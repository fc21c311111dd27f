package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered. The asker reads it; the others who can read the ask only as long as whoever wrote it shares it.
 *
 * @param at to the millisecond
 * @param thanked when the asker said thank you; null until then
 */
public record Reply(
        ReplyId id,
        AskId ask,
        ParticipantId by,
        String text,
        boolean shared,
        Instant at,
        @Nullable Instant thanked) {

    public static final int LONGEST = 4_000;

    public Reply {
        text = Passage.require("answer", text, LONGEST);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An answer says nothing. Maybe it was not typed yet?");
        }
    }
}
