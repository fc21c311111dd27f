package ca.learningpartners.mentorship.rights;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A request to be erased, by an id made before it is sent, so that sending it twice keeps one. */
public record ErasureId(String value) {

    public ErasureId {
        value = Kept.id("erasure id", value);
    }

    public static ErasureId random() {
        return new ErasureId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
