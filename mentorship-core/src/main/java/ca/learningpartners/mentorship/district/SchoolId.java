package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A school, by an id that was made up; at most 64 characters. */
public record SchoolId(String value) implements Comparable<SchoolId> {

    public SchoolId {
        value = Kept.id("school id", value);
    }

    /** An id for one that is new. */
    public static SchoolId random() {
        return new SchoolId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(SchoolId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
