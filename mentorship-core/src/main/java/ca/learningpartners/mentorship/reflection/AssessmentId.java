package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A self-assessment, by an id made before it is sent, so that sending it twice keeps one. */
public record AssessmentId(String value) {

    public AssessmentId {
        value = Kept.id("id of a self-assessment", value);
    }

    public static AssessmentId random() {
        return new AssessmentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
