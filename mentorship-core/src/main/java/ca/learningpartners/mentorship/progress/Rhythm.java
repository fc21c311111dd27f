package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.store.Stores;

/**
 * How often the two of a partnership mean to be in contact. What they agreed on in a charter that both signed counts
 * before what the program suggests; a change that only one has signed does not count yet.
 */
public final class Rhythm {

    private Rhythm() {}

    /** The agreed rhythm: a contact is due once so many days have passed since the last one. */
    public static int of(Stores stores, Pairing pairing) {
        return stores.charters()
                .inForce(pairing.id())
                .map(charter -> charter.terms().cadenceDays())
                .orElseGet(() ->
                        stores.programs().find(pairing.program()).orElseThrow().setting(PolicyKey.CADENCE_DAYS));
    }
}
