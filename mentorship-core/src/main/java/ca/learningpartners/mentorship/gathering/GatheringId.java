package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A gathering, by an id made before it is sent, so that sending it twice keeps one. */
public record GatheringId(String value) implements Comparable<GatheringId> {

    public GatheringId {
        value = Kept.id("gathering id", value);
    }

    public static GatheringId random() {
        return new GatheringId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(GatheringId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
