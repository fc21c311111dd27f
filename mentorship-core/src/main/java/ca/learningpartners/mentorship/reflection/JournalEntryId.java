package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** An entry of a journal, by an id made when its form was shown, so that sending it twice keeps one. */
public record JournalEntryId(String value) {

    public JournalEntryId {
        value = Kept.id("id of a journal entry", value);
    }

    public static JournalEntryId random() {
        return new JournalEntryId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
