package ca.learningpartners.mentorship.closing;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One partner's part in bringing a partnership to its close. The other one reads it once it is finished; it can be
 * changed until the partnership is over, and stays finished.
 *
 * @param revision counted from 1 with every change, so that a change made to an older one is noticed
 * @param savedAt to the millisecond, see {@link ca.learningpartners.mentorship.participant.Fact#at()}
 * @param finishedAt when the author said that nothing is missing; null as long as they have not
 */
public record Closing(
        PairingId pairing,
        ParticipantId author,
        int revision,
        ClosingText text,
        Instant savedAt,
        @Nullable Instant finishedAt) {

    public Closing {
        if (revision < 1) {
            throw new IllegalArgumentException("Revision " + revision + ": revisions are counted from 1.");
        }
        savedAt = savedAt.truncatedTo(ChronoUnit.MILLIS);
        finishedAt = finishedAt == null ? null : finishedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What somebody writes first. */
    static Closing first(PairingId pairing, ParticipantId author, ClosingText text, boolean finished, Instant at) {
        return new Closing(pairing, author, 1, text, at, finished ? at : null);
    }

    /** The same with other words; what is finished stays so. */
    Closing saying(ClosingText other, boolean finished, Instant at) {
        return new Closing(
                pairing, author, revision + 1, other, at, finishedAt != null ? finishedAt : finished ? at : null);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }
}
