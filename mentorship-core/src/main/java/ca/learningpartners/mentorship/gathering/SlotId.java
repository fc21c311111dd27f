package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A part of an agenda, by an id made before it is sent, so that sending it twice keeps one. */
public record SlotId(String value) implements Comparable<SlotId> {

    public SlotId {
        value = Kept.id("slot id", value);
    }

    public static SlotId random() {
        return new SlotId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(SlotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
