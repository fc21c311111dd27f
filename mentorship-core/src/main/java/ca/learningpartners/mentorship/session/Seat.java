package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Optional;

/** On whose side somebody sits when a pair arranges to meet. */
public final class Seat {

    private Seat() {}

    /** The partner the actor is, or settles times for; empty for everybody else. */
    public static Optional<ParticipantId> of(Pairing pairing, Actor actor) {
        return pairing.includes(actor.id()) ? Optional.of(actor.id()) : Optional.empty();
    }
}
