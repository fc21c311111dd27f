package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.together.Side;

/**
 * That a resource was taken back, by which side and why. It stays kept, and whoever comes to it reads the reason.
 *
 * @param reason at most {@link #LONGEST} characters
 */
public record Withdrawal(Side side, Fact fact, String reason) {

    public static final int LONGEST = 600;

    public Withdrawal {
        reason = Passage.require("reason", reason, LONGEST);
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("A resource is withdrawn with a reason; it is missing.");
        }
    }
}
