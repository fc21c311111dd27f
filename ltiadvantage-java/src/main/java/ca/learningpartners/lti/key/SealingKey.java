package ca.learningpartners.lti.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The 256-bit key that private keys are sealed with. Keep it apart from the store, and on every node the same. */
public final class SealingKey {

    private static final int BYTES = 32;
    private static final String HEX = "[0-9A-Fa-f]{" + 2 * BYTES + "}";
    private static final byte[] FINGERPRINTED = "sealing key fingerprint".getBytes(StandardCharsets.UTF_8);

    private final byte[] bytes;

    private SealingKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one. */
    public static SealingKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SealingKey(bytes);
    }

    /**
     * Reads a key from text: 32 bytes in Base64 (either alphabet, padded or not) or as 64 hexadecimal digits. White
     * space around it does no harm.
     *
     * @throws IllegalArgumentException if it is anything else; the message repeats none of it
     */
    public static SealingKey parse(String text) {
        byte[] bytes = bytes(text.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("The sealing key has " + bytes.length + " bytes and must have " + BYTES
                    + ", in Base64 or hexadecimal. Maybe make one with: openssl rand -base64 32");
        }
        return new SealingKey(bytes);
    }

    private static byte[] bytes(String text) {
        if (text.matches(HEX)) {
            return HexFormat.of().parseHex(text);
        }
        try {
            return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The key in Base64, as {@link #parse} reads it: for the one file that keeps it. */
    public String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    SecretKey secretKey() {
        return new SecretKeySpec(bytes, "AES");
    }

    /** Tells keys apart without telling anything of them. */
    String fingerprint() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(FINGERPRINTED), 6));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed. Maybe this Java lacks HMAC-SHA256?", e);
        }
    }

    /** Leaves out the key, so that it can't slip into a log. */
    @Override
    public String toString() {
        return "SealingKey[…]";
    }
}
