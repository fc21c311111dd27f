package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A milestone, by an id made before it is sent, so that sending it twice keeps one. */
public record MilestoneId(String value) {

    public MilestoneId {
        value = Kept.id("id of a milestone", value);
    }

    public static MilestoneId random() {
        return new MilestoneId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
