package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A figure of a district, by a name of the library or an id that was made up; at most 64 characters. */
public record FigureId(String value) implements Comparable<FigureId> {

    public FigureId {
        value = Kept.id("figure id", value);
    }

    /** An id for one that is new. */
    public static FigureId random() {
        return new FigureId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
