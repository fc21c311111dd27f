package ca.learningpartners.mentorship.charter;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Optional;

/** A partner writes a version of the pair's charter, or signs the one there is. */
public final class AgreeingCharter {

    private final Pairings pairings;
    private final Charters charters;
    private final AuditTrail audit;

    public AgreeingCharter(Pairings pairings, Charters charters, AuditTrail audit) {
        this.pairings = pairings;
        this.charters = charters;
        this.audit = audit;
    }

    /**
     * Keeps the terms as the next version, signed by whoever wrote them. Terms that are those of the newest version
     * already are a signature below it: two who press “sign” at the same moment have agreed. Sending the same version
     * once more changes nothing.
     *
     * @param base the version the writer had before them; 0 if there was none
     * @return the version the terms are in
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners, {@code offer-not-accepted},
     *     {@code pairing-concluded}, {@code charter-replaced} with the newest version's number if there is a newer one
     *     than {@code base}
     */
    public Charter write(Actor actor, PairingId id, CharterId version, int base, Terms terms, Instant at) {
        requireMayAgree(actor, id);
        Optional<Charter> current = charters.current(id);
        if (current.filter(kept -> kept.terms().equals(terms)).isPresent()) {
            return sign(actor, id, current.get().version(), at);
        }
        Fact signed = new Fact(actor.id(), at);
        Charter next = current.map(kept -> kept.followedBy(version, terms, signed))
                .orElseGet(() -> Charter.first(version, id, terms, signed));
        if (next.version() != base + 1 || !charters.add(next)) {
            throw replaced(id);
        }
        tell(actor, "charter-written", next, at);
        return next;
    }

    /**
     * Signs a version.
     *
     * @throws RefusedException {@code unknown-pairing}, {@code offer-not-accepted}, {@code pairing-concluded} as for
     *     {@link #write}; {@code charter-replaced} if that version is not the newest
     */
    public Charter sign(Actor actor, PairingId id, int version, Instant at) {
        requireMayAgree(actor, id);
        boolean before = charters.current(id)
                .filter(kept -> kept.version() == version && kept.isSignedBy(actor.id()))
                .isPresent();
        if (!before && !charters.sign(id, version, new Fact(actor.id(), at))) {
            throw replaced(id);
        }
        Charter signed = charters.current(id).orElseThrow();
        if (!before) {
            tell(actor, "charter-signed", signed, at);
        }
        return signed;
    }

    private RefusedException replaced(PairingId id) {
        return new RefusedException(
                "charter-replaced", charters.current(id).map(Charter::version).orElse(0));
    }

    private void requireMayAgree(Actor actor, PairingId id) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        if (!pairing.mayLog(actor.id())) {
            throw new RefusedException("offer-not-accepted");
        }
    }

    private void tell(Actor actor, String verb, Charter charter, Instant at) {
        audit.add(new Act(actor.id().value(), verb, charter.id().value(), at));
    }
}
