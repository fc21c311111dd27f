package ca.learningpartners.mentorship.proposal;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A proposal, by an id made before it is sent, so that sending it twice keeps one. */
public record JointProposalId(String value) {

    public JointProposalId {
        value = Kept.id("proposal id", value);
    }

    public static JointProposalId random() {
        return new JointProposalId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
