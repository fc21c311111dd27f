package ca.learningpartners.tool.mail;

import ca.learningpartners.tool.runtime.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a person's mails carry so that one click stops them, without signing in: which they are, and a proof that we wrote
 * it. It is good for that alone, and for good: an old mail still stops those that would follow.
 */
public final class StopTokens {

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    /** @param secret for mails of one sort, shared by all nodes */
    public StopTokens(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** @param which says whose mails they are, and what they are about if that person gets several of the sort */
    public String of(String which) {
        return TO_TEXT.encodeToString(which.getBytes(StandardCharsets.UTF_8)) + "." + proof(which);
    }

    /** Which mails it stops; empty if we did not write it. */
    public Optional<String> read(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            String which = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            return Secrets.same(parts[1], proof(which)) ? Optional.of(which) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String proof(String which) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return TO_TEXT.encodeToString(mac.doFinal(which.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
