package ca.learningpartners.tool.outcome;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.Optional;

/**
 * What will be compared, to be set down and signed.
 *
 * @param version the one this would be, counted from 1
 */
public record PlanPage(
        String program, String title, PlanInput typed, int version, Optional<UnfitField.Problem> problem) {

    /** Whether the problem is of that field. */
    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
