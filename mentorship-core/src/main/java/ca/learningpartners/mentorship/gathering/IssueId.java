package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A notice on the board of what is coming up, by an id made before it is sent, so that sending it twice keeps one. */
public record IssueId(String value) implements Comparable<IssueId> {

    public IssueId {
        value = Kept.id("issue id", value);
    }

    public static IssueId random() {
        return new IssueId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
