package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A piece of evidence, by an id made before it is sent, so that sending it twice keeps one. */
public record EvidenceId(String value) {

    public EvidenceId {
        value = Kept.id("id of a piece of evidence", value);
    }

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
