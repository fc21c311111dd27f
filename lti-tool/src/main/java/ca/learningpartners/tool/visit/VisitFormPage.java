package ca.learningpartners.tool.visit;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for a plan.
 *
 * @param action where it is sent
 */
public record VisitFormPage(
        String action,
        String back,
        VisitInput typed,
        List<Choice> districts,
        List<Choice> topics,
        List<Choice> objectives,
        Optional<UnfitField.Problem> problem) {

    /** Something to choose. */
    public record Choice(String value, String name) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }

    /** Whether what is wrong stands beside no field of its own. */
    public boolean wrongAtAll() {
        return problem.filter(found -> !found.field()
                        .matches("(first|last|reserve|district|interests|topics|objectives|(stop|leg)-[0-9]+)"))
                .isPresent();
    }
}
