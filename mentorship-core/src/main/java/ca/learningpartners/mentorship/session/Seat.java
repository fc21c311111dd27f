package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Optional;
import java.util.stream.Stream;

/** On whose side somebody sits when a pair arranges to meet. */
public final class Seat {

    private Seat() {}

    /** The partner the actor is, or settles times for; empty for everybody else. */
    public static Optional<ParticipantId> of(Pairing pairing, Actor actor) {
        return Stream.of(pairing.mentee(), pairing.mentor())
                .filter(partner -> pairing.maySchedule(actor, partner))
                .findFirst();
    }
}
