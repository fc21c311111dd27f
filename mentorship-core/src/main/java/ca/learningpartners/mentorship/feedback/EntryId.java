package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** An entry of the ledger, by an id made before it is sent, so that sending it twice keeps one. */
public record EntryId(String value) {

    public EntryId {
        value = Kept.id("entry id", value);
    }

    public static EntryId random() {
        return new EntryId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
