package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** What an officer found, by an id made before it is sent, so that sending it twice keeps one. */
public record FindingId(String value) {

    public FindingId {
        value = Kept.id("finding id", value);
    }

    public static FindingId random() {
        return new FindingId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
