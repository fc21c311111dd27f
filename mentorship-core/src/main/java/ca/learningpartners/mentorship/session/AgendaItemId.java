package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** Something on a pair's agenda, by an id made before it is sent, so that sending it twice keeps one. */
public record AgendaItemId(String value) {

    public AgendaItemId {
        value = Kept.id("agenda item id", value);
    }

    public static AgendaItemId random() {
        return new AgendaItemId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
