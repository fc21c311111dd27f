package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A Nation, by a name of the library (“gitgaat”) or an id that was made up; at most 64 characters. */
public record NationId(String value) implements Comparable<NationId> {

    public NationId {
        value = Kept.id("Nation id", value);
    }

    /** An id for one that is new. */
    public static NationId random() {
        return new NationId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(NationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
