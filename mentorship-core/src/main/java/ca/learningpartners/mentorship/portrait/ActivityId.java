package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** An entry of an activity log, by an id that was made up; at most 64 characters. */
public record ActivityId(String value) implements Comparable<ActivityId> {

    public ActivityId {
        value = Kept.id("activity id", value);
    }

    /** An id for one that is new. */
    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
