package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A partnership, by a random id. */
public record PairingId(String value) {

    public PairingId {
        value = Kept.id("pairing id", value);
    }

    public static PairingId random() {
        return new PairingId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
