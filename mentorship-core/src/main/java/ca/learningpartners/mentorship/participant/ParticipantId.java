package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A participant, by the id their program gave them or the tool made up, at most 100 characters. */
public record ParticipantId(String value) implements Comparable<ParticipantId> {

    public ParticipantId {
        value = Kept.line("participant id", value, 100);
    }

    /** An id for somebody whose program gave none. */
    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
