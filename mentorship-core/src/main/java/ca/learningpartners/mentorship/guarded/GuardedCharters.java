package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.Charters;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Datum;
import java.util.List;

/** What two agreed on is theirs. */
final class GuardedCharters implements Charters {

    private final Charters charters;
    private final Access access;

    GuardedCharters(Charters charters, Access access) {
        this.charters = charters;
        this.access = access;
    }

    @Override
    public List<Charter> of(PairingId pairing) {
        access.requireRead(Datum.CHARTER, Whose.pair(pairing));
        return charters.of(pairing);
    }

    @Override
    public boolean add(Charter charter) {
        access.requireWrite(Datum.CHARTER, Whose.pair(charter.pairing()));
        return charters.add(charter);
    }

    @Override
    public boolean sign(PairingId pairing, int version, Fact signature) {
        access.requireWrite(Datum.CHARTER, Whose.pair(pairing));
        return charters.sign(pairing, version, signature);
    }
}
