package ca.learningpartners.mentorship.rights;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A request to set something right, by an id made before it is sent, so that sending it twice keeps one. */
public record CorrectionId(String value) {

    public CorrectionId {
        value = Kept.id("correction id", value);
    }

    public static CorrectionId random() {
        return new CorrectionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
