package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** A partner says yes to an offer. */
public final class AnsweringOffer {

    private final Pairings pairings;
    private final AuditTrail audit;

    public AnsweringOffer(Pairings pairings, AuditTrail audit) {
        this.pairings = pairings;
        this.audit = audit;
    }

    /** Only the two partners may answer; for anyone else the partnership is not there. */
    public Pairing accept(Actor actor, PairingId id, Instant at) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        Pairing accepted = pairing.accept(actor.id(), at);
        if (!accepted.equals(pairing)) {
            pairings.update(accepted);
            audit.add(new Act(actor.id().value(), "offer-accepted", id.value(), at));
        }
        return accepted;
    }
}
