package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** Something one of a pair has taken on, by an id made before it is sent, so that sending it twice keeps one. */
public record ActionItemId(String value) {

    public ActionItemId {
        value = Kept.id("action item id", value);
    }

    public static ActionItemId random() {
        return new ActionItemId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
