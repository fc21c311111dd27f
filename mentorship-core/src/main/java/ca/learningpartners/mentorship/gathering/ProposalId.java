package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A proposed topic, by an id made before it is sent, so that sending it twice keeps one. */
public record ProposalId(String value) implements Comparable<ProposalId> {

    public ProposalId {
        value = Kept.id("proposal id", value);
    }

    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(ProposalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
