package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A candid exchange, by an id made before it is sent, so that sending it twice keeps one. */
public record CandourId(String value) {

    public CandourId {
        value = Kept.id("id of an exchange", value);
    }

    public static CandourId random() {
        return new CandourId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
