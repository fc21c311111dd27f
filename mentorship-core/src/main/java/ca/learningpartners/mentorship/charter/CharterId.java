package ca.learningpartners.mentorship.charter;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A version of a charter, by an id made before it is sent, so that sending it twice keeps one. */
public record CharterId(String value) {

    public CharterId {
        value = Kept.id("charter id", value);
    }

    public static CharterId random() {
        return new CharterId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
