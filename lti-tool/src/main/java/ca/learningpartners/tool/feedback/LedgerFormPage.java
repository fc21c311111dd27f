package ca.learningpartners.tool.feedback;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for an entry of the ledger. What was typed comes back when something in it is refused.
 *
 * @param by for whom the viewer can write: the number of a district, or {@code office}
 * @param resources published resources it can be seen in
 */
public record LedgerFormPage(
        String program,
        List<RequestFormPage.To> by,
        List<Rule> rules,
        List<FeedbackPage.Seen> resources,
        LedgerInput typed,
        String today,
        Optional<UnfitField.Problem> problem) {

    /** A rule of the program. @param words as it holds now */
    public record Rule(String sent, String words) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
