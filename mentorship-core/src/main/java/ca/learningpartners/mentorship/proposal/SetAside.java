package ca.learningpartners.mentorship.proposal;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.together.Side;

/** That a proposal goes no further, by which side and why; the reason has at most {@link #LONGEST} characters. */
public record SetAside(Side side, Fact fact, String reason) {

    public static final int LONGEST = 600;

    public SetAside {
        reason = Passage.require("reason", reason, LONGEST);
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("A proposal is set aside with a reason; it is missing.");
        }
    }
}
