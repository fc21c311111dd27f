package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** A partner says yes to an offer, or “no, thank you”. */
public final class AnsweringOffer {

    private final Pairings pairings;
    private final AuditTrail audit;

    public AnsweringOffer(Pairings pairings, AuditTrail audit) {
        this.pairings = pairings;
        this.audit = audit;
    }

    /**
     * Only the two partners may answer; for anyone else the partnership is not there. If the mentor's last place went
     * to somebody else first, the offer is concluded as {@link Ending#NO_PLACE}, so that both can be matched again.
     *
     * @return the partnership as it is now: accepted, or concluded for want of a place
     * @throws RefusedException {@code unknown-pairing}, and see {@link Pairing#accept}
     */
    public Pairing accept(Actor actor, PairingId id, Instant at) {
        Pairing pairing = offeredTo(actor, id);
        Pairing accepted = pairing.accept(actor.id(), at);
        if (accepted.equals(pairing)) {
            return pairing;
        }
        if (pairings.accept(accepted)) {
            tell(actor, "offer-accepted", accepted, at);
            return accepted;
        }
        Pairing crowdedOut = pairing.crowdedOut(at);
        if (pairings.conclude(crowdedOut)) {
            tell(actor, "offer-without-place", crowdedOut, at);
        }
        return crowdedOut;
    }

    /**
     * No reason is asked, and both go back to those who are matched.
     *
     * @throws RefusedException {@code unknown-pairing}, and see {@link Pairing#decline}
     */
    public Pairing decline(Actor actor, PairingId id, Instant at) {
        Pairing declined = offeredTo(actor, id).decline(actor.id(), at);
        if (pairings.conclude(declined)) {
            tell(actor, "offer-declined", declined, at);
        }
        return declined;
    }

    private Pairing offeredTo(Actor actor, PairingId id) {
        return pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
    }

    private void tell(Actor actor, String verb, Pairing pairing, Instant at) {
        audit.add(new Act(actor.id().value(), verb, pairing.id().value(), at));
    }
}
