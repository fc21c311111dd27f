package ca.learningpartners.tool.candour;

import ca.learningpartners.mentorship.reflection.CandourWish;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One exchange, as one of the two sees it.
 *
 * @param own whether the viewer asked
 * @param state the key of how it stands
 * @param until by when an answer would help
 * @param edition the one that is shown
 * @param may what the viewer can do now
 * @param thanks the word that came with the thanks; empty if there was none
 * @param ended the day it ended
 * @param typed an answer as it was typed
 * @param left what was typed and has no form any more, to be copied
 */
public record CandourPage(
        String pairing,
        String partner,
        String id,
        boolean own,
        String state,
        Said question,
        CandourWish wish,
        Optional<LocalDate> until,
        List<Said> replies,
        int edition,
        May may,
        String thanks,
        Optional<LocalDate> ended,
        Typed typed,
        String left,
        Optional<UnfitField.Problem> problem) {

    /**
     * What somebody said.
     *
     * @param id of the answer; empty for the question
     * @param own whether the viewer said it
     * @param last whether it can be taken back
     */
    public record Said(String id, boolean own, LocalDate on, String text, boolean last) {}

    /** What the viewer can do now. */
    public record May(boolean answer, boolean thank, boolean close) {}

    /** An answer, and a word of thanks, as they were typed. */
    public record Typed(String id, String text, String word) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
