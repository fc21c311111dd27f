package ca.learningpartners.demolms.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The keys a campus signs with: the newest signs, the newest three are published. The first key is made when it is first
 * asked for, so that starting does not wait for it.
 */
public final class CampusKeys {

    private static final int PUBLISHED = 3;

    private final Deque<RSAKey> newestFirst = new ArrayDeque<>();
    private final Supplier<RSAKey> first;

    /** @param first makes the key the campus begins with */
    public CampusKeys(Supplier<RSAKey> first) {
        this.first = first;
    }

    /** The key that signs now. */
    public synchronized RSAKey current() {
        if (newestFirst.isEmpty()) {
            newestFirst.add(first.get());
        }
        return newestFirst.getFirst();
    }

    /** The public halves as a JWK set document. */
    public synchronized String published() {
        current();
        return new JWKSet(new ArrayList<JWK>(newestFirst)).toString(true);
    }

    /** Signs with a new key from now on; the one before stays published. */
    public synchronized void rotate() {
        current();
        newestFirst.addFirst(fresh());
        if (newestFirst.size() > PUBLISHED) {
            newestFirst.removeLast();
        }
    }

    /** Signs with a new key from now on and publishes no other: a rotation without overlap. */
    public synchronized void replace() {
        newestFirst.clear();
        newestFirst.add(fresh());
    }

    /** A key nobody has seen yet, with an id of its own. */
    public static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("This Java cannot make RSA keys.", impossible);
        }
    }
}
