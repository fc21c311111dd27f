package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.Participant;
import java.util.List;

/** Somebody who might help, and why; the strongest reason first. */
public record Suggested(Participant person, List<Reason> reasons, int weight) {

    public Suggested {
        reasons = List.copyOf(reasons);
    }
}
