package ca.learningpartners.demolms.key;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A few keys that are made once and given out in turn. Making one takes longer than anything else a platform does, so tests
 * that start hundreds of platforms share a shelf; a single start gets different keys as long as it has no more campuses.
 */
public final class KeyShelf implements Supplier<RSAKey> {

    private static final int KEYS = 12;

    private final List<RSAKey> made = new ArrayList<>();
    private int next;

    @Override
    public synchronized RSAKey get() {
        int place = next++ % KEYS;
        if (place == made.size()) {
            made.add(CampusKeys.fresh());
        }
        return made.get(place);
    }
}
