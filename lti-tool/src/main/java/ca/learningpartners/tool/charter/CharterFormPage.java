package ca.learningpartners.tool.charter;

import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for a first version, or for a change. What was typed comes back when something in it is refused.
 *
 * @param tongues the writer's language, and the partner's where that is another
 * @param confidence the program's words on what can be promised, and what cannot
 * @param meanwhile the number of a version that came while this one was written; it stays
 */
public record CharterFormPage(
        String pairing,
        String partner,
        List<Messages> tongues,
        CharterInput typed,
        List<LocalText> confidence,
        Optional<UnfitField.Problem> problem,
        Optional<Integer> meanwhile) {

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
