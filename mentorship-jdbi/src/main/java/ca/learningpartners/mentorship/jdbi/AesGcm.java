package ca.learningpartners.mentorship.jdbi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits and a tag of 128, in URL-safe Base64. What it is bound to is
 * authenticated with it: it opens nowhere else.
 */
final class AesGcm {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String BROKEN =
            "Something sealed does not open. Maybe it was changed in the database, or copied from another row?"
                    + " The command verify names it.";
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static String seal(byte[] key, String boundTo, byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, boundTo, nonce).doFinal(open);
            byte[] both = ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed. Maybe this Java lacks AES-GCM?", e);
        }
    }

    /** @throws SealBroken whose message, which may end in a log, does not name whose it is */
    static byte[] open(byte[] key, String boundTo, String sealed) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(sealed);
            if (both.length < NONCE_BYTES) {
                throw new SealBroken(BROKEN);
            }
            return cipher(Cipher.DECRYPT_MODE, key, boundTo, Arrays.copyOf(both, NONCE_BYTES))
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw new SealBroken(BROKEN);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be opened. Maybe this Java lacks AES-GCM?", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, String boundTo, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
