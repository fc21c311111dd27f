package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a person's mails carry so that one click stops them, without signing in: who it is, and a proof that we wrote it.
 * It is good for that alone, and for good: an old mail still stops reminders.
 */
final class StopTokens {

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    /** @param secret shared by all nodes */
    StopTokens(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    String of(ParticipantId person) {
        return TO_TEXT.encodeToString(person.value().getBytes(StandardCharsets.UTF_8)) + "." + proof(person.value());
    }

    /** Whose it is; empty if we did not write it. */
    Optional<ParticipantId> read(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            String person = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            return Secrets.same(parts[1], proof(person)) ? Optional.of(new ParticipantId(person)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String proof(String person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return TO_TEXT.encodeToString(mac.doFinal(person.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
