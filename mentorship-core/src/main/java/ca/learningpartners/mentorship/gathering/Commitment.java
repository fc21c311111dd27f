package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes with them from a gathering. It is theirs; nobody counts it, and nobody is held to it.
 *
 * @param slot the part of the agenda it came from, if they say so
 * @param due by when, if they say so
 * @param shared whether their partner reads it too
 * @param done when it was done; null while it is not
 */
public record Commitment(
        CommitmentId id,
        GatheringId gathering,
        ParticipantId person,
        @Nullable SlotId slot,
        String words,
        @Nullable LocalDate due,
        boolean shared,
        Instant made,
        @Nullable Instant done) {

    public static final int LONGEST = 500;

    public Commitment {
        words = Passage.require("words", words, LONGEST);
        made = made.truncatedTo(ChronoUnit.MILLIS);
        done = done == null ? null : done.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same, shared or not, done or not. */
    Commitment with(boolean forPartner, @Nullable Instant at) {
        return new Commitment(id, gathering, person, slot, words, due, forPartner, made, at);
    }
}
