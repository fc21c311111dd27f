package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.BundledPlaces;
import ca.learningpartners.mentorship.privacy.Act;
import java.time.Instant;

/**
 * The places the library knows come into a store, once for each edition. What people have changed or removed stays as they
 * left it, so an upgrade never undoes what a district said.
 */
public final class BringingPlaces {

    private BringingPlaces() {}

    /** Whether the store has not had this edition yet. */
    public static boolean isDue(Stores stores) {
        return stores.audit().on(BundledPlaces.EDITION, 1).isEmpty();
    }

    /** Brings them; nothing happens if they were brought before. */
    public static void bring(Stores stores, Instant at) {
        if (!isDue(stores)) {
            return;
        }
        BundledPlaces.nations().forEach(stores.nations()::bring);
        BundledPlaces.nationTies().forEach(stores.nationTies()::bring);
        BundledPlaces.communities().forEach(stores.communities()::bring);
        BundledPlaces.travels().forEach(stores.travels()::bring);
        BundledPlaces.figures().forEach(stores.figures()::bring);
        BundledPlaces.profiles().forEach(stores.profiles()::bring);
        stores.audit().add(new Act("library", "places-brought", BundledPlaces.EDITION, at));
    }
}
