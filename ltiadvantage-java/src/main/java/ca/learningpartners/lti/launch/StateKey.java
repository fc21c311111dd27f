package ca.learningpartners.lti.launch;

import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;

/** The secret that signs login states. Every node of the tool needs the same one. */
public final class StateKey {
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    private StateKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The key made of these bytes, at least 32 of them. */
    public static StateKey of(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("The state key has " + secret.length + " bytes and needs at least "
                    + SHORTEST + ". Maybe make one with StateKey.random()?");
        }
        return new StateKey(secret);
    }

    /** A new key, for a tool of one node: logins under way do not survive its restart. */
    public static StateKey random() {
        byte[] secret = new byte[SHORTEST];
        new SecureRandom().nextBytes(secret);
        return new StateKey(secret);
    }

    SecretKeySpec secret() {
        return key;
    }
}
