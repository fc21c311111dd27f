package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A visit of a pair, by an id made before it is sent, so that sending it twice keeps one. */
public record VisitId(String value) {

    public VisitId {
        value = Kept.id("visit id", value);
    }

    public static VisitId random() {
        return new VisitId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
