package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A picture of a district, by an id that was made up; at most 64 characters. */
public record PictureId(String value) implements Comparable<PictureId> {

    public PictureId {
        value = Kept.id("picture id", value);
    }

    /** An id for one that is new. */
    public static PictureId random() {
        return new PictureId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(PictureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
