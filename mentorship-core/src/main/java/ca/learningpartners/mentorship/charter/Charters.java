package ca.learningpartners.mentorship.charter;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import java.util.List;
import java.util.Optional;

/** The charters that are kept, every version of each. */
public interface Charters {

    /** All versions of a partnership's charter, the newest first; empty if the two have not begun one. */
    List<Charter> of(PairingId pairing);

    /** The newest version, whoever has signed it. */
    default Optional<Charter> current(PairingId pairing) {
        return of(pairing).stream().findFirst();
    }

    /** The newest version that both have signed. */
    default Optional<Charter> inForce(PairingId pairing) {
        return of(pairing).stream().filter(Charter::isSignedByBoth).findFirst();
    }

    /**
     * Keeps a version with its signature.
     *
     * @return false, and nothing is kept, if that version, or anything under that id, is there already
     */
    boolean add(Charter charter);

    /**
     * Keeps a signature below a version, unless a later version has taken its place. Signing twice keeps the first.
     *
     * @return false, and nothing is kept, if that version is not the newest any more
     */
    boolean sign(PairingId pairing, int version, Fact signature);
}
