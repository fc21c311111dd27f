package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a form names somebody who was found by a search: so that only who was found can be chosen, and nobody learns a
 * name by trying ids.
 */
final class NameTickets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    NameTickets(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Good for this seeker alone. */
    String ticket(ParticipantId seeker, ParticipantId found) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String both = seeker.value().length() + " " + seeker.value() + found.value();
            return HexFormat.of().formatHex(mac.doFinal(both.getBytes(StandardCharsets.UTF_8)), 0, 16) + found.value();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who is meant; empty if this seeker was never given that. */
    Optional<ParticipantId> person(ParticipantId seeker, String ticket) {
        if (ticket.length() <= 32) {
            return Optional.empty();
        }
        ParticipantId found = new ParticipantId(ticket.substring(32));
        return Optional.of(found).filter(person -> Secrets.same(ticket(seeker, person), ticket));
    }
}
