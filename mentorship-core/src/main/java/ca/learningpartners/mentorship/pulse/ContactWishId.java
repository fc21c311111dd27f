package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** Identifies a wish to be contacted. */
public record ContactWishId(String value) {

    public ContactWishId {
        value = Kept.id("contact wish id", value);
    }

    /** A new one, for a form. */
    public static ContactWishId random() {
        return new ContactWishId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
