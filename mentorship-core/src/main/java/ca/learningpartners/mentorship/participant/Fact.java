package ca.learningpartners.mentorship.participant;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That something happened: by whom and when.
 *
 * @param at to the millisecond; anything finer is dropped, so that a fact equals what is kept of it
 */
public record Fact(ParticipantId by, Instant at) {

    public Fact {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
