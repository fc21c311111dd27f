package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** A partner leaves: in one step, at any time after their yes, and without a reason. */
public final class ConcludingPairing {

    private final Pairings pairings;
    private final AuditTrail audit;

    public ConcludingPairing(Pairings pairings, AuditTrail audit) {
        this.pairings = pairings;
        this.audit = audit;
    }

    /**
     * Concludes the partnership. What is over stays as it ended, so that saying it twice, or after the partner, is no
     * mistake.
     *
     * @return the partnership as it ended
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners; {@code offer-not-accepted} for a
     *     partner who has not said yes, and can still say “no, thank you”
     */
    public Pairing conclude(Actor actor, PairingId id, Instant at) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        if (pairing.concluded() != null) {
            return pairing;
        }
        if (pairing.acceptedAt(actor.id()).isEmpty()) {
            throw new RefusedException("offer-not-accepted");
        }
        Pairing concluded = pairing.conclude(new Fact(actor.id(), at));
        if (pairings.conclude(concluded)) {
            audit.add(new Act(actor.id().value(), "pairing-concluded", id.value(), at));
            return concluded;
        }
        return pairings.find(id).orElseThrow();
    }
}
