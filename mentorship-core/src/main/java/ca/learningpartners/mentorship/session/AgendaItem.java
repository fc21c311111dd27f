package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Something a pair wants to talk about next time: one of the program's questions, or their own words. It stays on the
 * agenda, from meeting to meeting, until they have talked about it.
 *
 * @param prompt the code of the program's question; null if these are their own words
 * @param words up to {@link #LONGEST} characters; null if it is a question of the program's
 * @param talked by whom and when it was ticked off; null as long as it is open
 */
public record AgendaItem(
        AgendaItemId id,
        PairingId pairing,
        @Nullable String prompt,
        @Nullable String words,
        Fact added,
        @Nullable Fact talked) {

    public static final int LONGEST = 500;

    public AgendaItem {
        if ((prompt == null) == (words == null)) {
            throw new IllegalArgumentException("Agenda item " + id + " is either a question of the program's or words"
                    + " of the pair's. Maybe leave the other one out?");
        }
        words = words == null ? null : Kept.text("agenda item", words, LONGEST);
    }
}
