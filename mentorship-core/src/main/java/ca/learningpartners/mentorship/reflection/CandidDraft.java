package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.text.Passage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to ask their critical friend.
 *
 * @param about what it is about, as {@link Passage} leaves it
 * @param until by when an answer would help; null if that does not matter
 */
public record CandidDraft(
        CandourId id,
        String about,
        CandourWish wish,
        @Nullable LocalDate until) {

    public CandidDraft {
        Passage.require("text of a question", about, CandidReply.LONGEST);
    }
}
