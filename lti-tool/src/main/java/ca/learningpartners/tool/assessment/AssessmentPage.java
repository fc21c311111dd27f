package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody sees where they stand.
 *
 * @param draftOf the day the draft was saved that is in the form
 * @param last the day of their last finished one
 * @param declares whether it can be noted that it is done
 */
public record AssessmentPage(
        String program,
        LocalText title,
        Questions questions,
        AssessmentInput typed,
        Optional<LocalDate> draftOf,
        Optional<LocalDate> last,
        boolean declares,
        Optional<UnfitField.Problem> problem) {

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
