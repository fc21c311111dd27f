package ca.learningpartners.mentorship.quality;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** Identifies an undertaking. */
public record UndertakingId(String value) {

    public UndertakingId {
        value = Kept.id("undertaking id", value);
    }

    /** A new one, for a form. */
    public static UndertakingId random() {
        return new UndertakingId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
