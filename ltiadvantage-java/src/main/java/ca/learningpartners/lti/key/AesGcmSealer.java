package ca.learningpartners.lti.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals with AES-256-GCM (NIST SP 800-38D). What comes out is {@code v1.FINGERPRINT.BYTES}: the version, which key it
 * was, and in URL-safe Base64 a random nonce of 96 bits, the ciphertext, and a tag of 128 bits. The name is
 * authenticated with it, so that two sealed texts cannot be exchanged in the store.
 */
public final class AesGcmSealer implements KeySealer {

    private static final String VERSION = "v1";
    private static final Pattern FORMAT = Pattern.compile(VERSION + "\\.([0-9a-f]{12})\\.([A-Za-z0-9_-]{38,})");
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SealingKey key;
    private final String fingerprint;
    private final SecureRandom random = new SecureRandom();

    /** Seals with this key, and opens what was sealed with it. */
    public AesGcmSealer(SealingKey key) {
        this.key = key;
        this.fingerprint = key.fingerprint();
    }

    /** Whether a text is sealed, with whatever key: tells it from one that was stored before there was a seal. */
    public static boolean isSealed(String text) {
        return FORMAT.matcher(text).matches();
    }

    @Override
    public String seal(String name, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] both = ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return VERSION + "." + fingerprint + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed. Maybe this Java lacks AES-GCM?", e);
        }
    }

    @Override
    public String open(String name, String sealed) {
        Matcher parts = FORMAT.matcher(sealed);
        if (!parts.matches()) {
            throw SealNotOpened.damaged(name);
        }
        if (!parts.group(1).equals(fingerprint)) {
            throw SealNotOpened.otherKey(name);
        }
        return new String(opened(name, parts.group(2)), StandardCharsets.UTF_8);
    }

    private byte[] opened(String name, String text) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(text);
            byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw SealNotOpened.damaged(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be opened. Maybe this Java lacks AES-GCM?", e);
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secretKey(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((VERSION + "." + name).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
