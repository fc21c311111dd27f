package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Kept;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of a pair has taken on. It comes up on every agenda until it is done.
 *
 * @param owner whose it is, one of the two
 * @param words what it is, up to {@link #LONGEST} characters
 * @param due by when; null if that is open
 * @param done by whom and when it was ticked off; null as long as it is open
 */
public record ActionItem(
        ActionItemId id,
        PairingId pairing,
        ParticipantId owner,
        String words,
        @Nullable LocalDate due,
        Fact added,
        @Nullable Fact done) {

    public static final int LONGEST = 500;

    public ActionItem {
        words = Kept.text("action item", words, LONGEST);
    }
}
