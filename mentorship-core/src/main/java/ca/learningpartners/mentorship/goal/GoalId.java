package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A goal, by an id made before it is sent, so that sending it twice keeps one. */
public record GoalId(String value) {

    public GoalId {
        value = Kept.id("id of a goal", value);
    }

    public static GoalId random() {
        return new GoalId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
