package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Somebody lets one other person read their work address, until they take it back. What is read is always the address of
 * now.
 *
 * @param at to the millisecond
 */
public record SharedContact(ProgramId program, ParticipantId from, ParticipantId to, Instant at) {

    public SharedContact {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (from.equals(to)) {
            throw new IllegalArgumentException("Nobody shares their address with themselves.");
        }
    }
}
