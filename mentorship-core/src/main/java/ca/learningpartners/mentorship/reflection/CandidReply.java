package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Passage;

/**
 * What one of the two answers in a candid exchange.
 *
 * @param text as {@link Passage} leaves it, never empty
 */
public record CandidReply(CandidReplyId id, Fact said, String text) {

    /** The greatest length of what is asked and of an answer, in UTF-16 units: some two pages. */
    public static final int LONGEST = 4_000;

    public CandidReply {
        Passage.require("text of an answer", text, LONGEST);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An answer says something. Maybe take it back instead?");
        }
    }

    public ParticipantId by() {
        return said.by();
    }
}
