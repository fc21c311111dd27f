package ca.learningpartners.mentorship.jdbi;

import java.util.List;

/**
 * Whoever keeps the master keys: a file, the environment, or a key management service. They never are in the database. A
 * master key seals nothing but the keys of people and pairs.
 */
public interface MasterKeys {

    /**
     * Seals an owner’s key with the newest master key.
     *
     * @param owner bound to it: it opens under this name only
     */
    Wrapped wrap(String owner, byte[] key);

    /**
     * Opens an owner’s key.
     *
     * @throws SealBroken if the master key is not here, or if it was changed or belongs to another owner
     */
    byte[] unwrap(String owner, Wrapped wrapped);

    /**
     * The name of the master key that is used for what is new.
     *
     * @throws SealBroken if there is no master key
     */
    String current();

    /** Whether the master key of this name is here. */
    boolean knows(String master);

    /** The name a master key goes by here: a fingerprint, which tells nothing of it. */
    static String nameOf(byte[] key) {
        return HeldMasterKeys.fingerprint(key);
    }

    /** Master keys as bytes of 32 each, the newest first. */
    static MasterKeys of(List<byte[]> keys) {
        return new HeldMasterKeys(keys);
    }

    /** No master key at all: for whoever neither reads nor writes what is sealed. */
    static MasterKeys none() {
        return new HeldMasterKeys(List.of());
    }

    /**
     * A sealed key.
     *
     * @param master the name of the master key it is sealed with
     */
    record Wrapped(String master, String text) {}
}
