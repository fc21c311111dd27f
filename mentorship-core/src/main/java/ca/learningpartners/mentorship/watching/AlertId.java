package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** An alert, by its id. */
public record AlertId(String value) {

    public AlertId {
        value = Kept.id("alert id", value);
    }

    public static AlertId random() {
        return new AlertId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
