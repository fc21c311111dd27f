package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;

/** What was answered, by whom and when. */
public record Reply(Fact made, String text) {

    public Reply {
        text = Passage.require("reply", text, Request.LONGEST);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A reply says something; it is empty.");
        }
    }
}
