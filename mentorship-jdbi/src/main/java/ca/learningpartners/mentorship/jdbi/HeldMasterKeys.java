package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.text.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Master keys held in memory, each under a fingerprint. */
final class HeldMasterKeys implements MasterKeys {

    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    HeldMasterKeys(List<byte[]> newestFirst) {
        for (byte[] key : newestFirst) {
            if (key.length != AesGcm.KEY_BYTES) {
                throw new IllegalArgumentException("A master key has " + key.length + " bytes; it takes "
                        + AesGcm.KEY_BYTES + ". Maybe it was cut?");
            }
            keys.put(fingerprint(key), key.clone());
        }
    }

    @Override
    public String current() {
        return keys.keySet().stream().findFirst().orElseThrow(HeldMasterKeys::none);
    }

    @Override
    public boolean knows(String master) {
        return keys.containsKey(master);
    }

    @Override
    public Wrapped wrap(String owner, byte[] key) {
        String master = current();
        return new Wrapped(master, AesGcm.seal(held(master), boundTo(master, owner), key));
    }

    @Override
    public byte[] unwrap(String owner, Wrapped wrapped) {
        return AesGcm.open(held(wrapped.master()), boundTo(wrapped.master(), owner), wrapped.text());
    }

    private byte[] held(String master) {
        return Optional.ofNullable(keys.get(master)).orElseThrow(HeldMasterKeys::none);
    }

    private static String boundTo(String master, String owner) {
        return "content key of " + owner + " under " + master;
    }

    private static SealBroken none() {
        return new SealBroken("The master key that this takes is not here. Maybe the database was opened without it?");
    }

    static String fingerprint(byte[] key) {
        return Sha256.of(key).substring(0, 12);
    }
}
