package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** What somebody takes with them from a gathering, by an id made before it is sent, so that sending it twice keeps one. */
public record CommitmentId(String value) implements Comparable<CommitmentId> {

    public CommitmentId {
        value = Kept.id("commitment id", value);
    }

    public static CommitmentId random() {
        return new CommitmentId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(CommitmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
