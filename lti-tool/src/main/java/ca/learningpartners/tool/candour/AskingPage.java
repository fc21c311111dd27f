package ca.learningpartners.tool.candour;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The form in which one of the two asks.
 *
 * @param latest the last day an answer can be wished for
 */
public record AskingPage(
        String pairing,
        String partner,
        AskInput typed,
        LocalDate today,
        LocalDate latest,
        Optional<UnfitField.Problem> problem) {

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
