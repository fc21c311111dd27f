package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import java.time.Instant;

/** An offer one of the two has not answered in time makes room again. Nobody did it, so nobody is named. */
public final class LapsingOffer {

    private final Pairings pairings;
    private final AuditTrail audit;
    private final String actor;

    /** @param actor the word for whoever looks after the time, in the list of acts */
    public LapsingOffer(Pairings pairings, AuditTrail audit, String actor) {
        this.pairings = pairings;
        this.audit = audit;
        this.actor = actor;
    }

    /** Concludes the offer if its moment has come and nobody has; true exactly once. */
    public boolean lapse(PairingId id, Instant now) {
        return pairings.find(id)
                .filter(found -> found.concluded() == null)
                .map(found -> found.lapse(now))
                .filter(lapsed -> lapsed.concluded() != null)
                .filter(pairings::conclude)
                .map(lapsed -> {
                    audit.add(new Act(actor, "offer-lapsed", lapsed.id().value(), now));
                    return true;
                })
                .orElse(false);
    }
}
