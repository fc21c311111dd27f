package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Whom a community named to decide: somebody with a part here, who then says so themselves, or a contact outside, whose
 * word the Office notes down with how it was given.
 *
 * @param person null for a contact outside
 * @param contact how to reach a contact outside; empty for somebody with a part here
 */
public record Steward(@Nullable ParticipantId person, String contact) {

    /** The most signs of a contact, in UTF-16 units. */
    public static final int LONGEST = 500;

    public Steward {
        contact = Passage.require("contact", contact, LONGEST);
        if ((person == null) == contact.isEmpty()) {
            throw new IllegalArgumentException("A steward is one person, or a contact outside. Maybe leave one out?");
        }
    }
}
