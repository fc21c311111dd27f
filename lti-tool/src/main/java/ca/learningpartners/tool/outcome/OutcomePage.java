package ca.learningpartners.tool.outcome;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * What became of one person at one checkpoint, to be noted or changed.
 *
 * @param history what was noted before, the newest first
 */
public record OutcomePage(
        String program,
        String address,
        String name,
        int months,
        String outcome,
        String how,
        String asOf,
        String leftOn,
        int version,
        List<String> history,
        Optional<UnfitField.Problem> problem) {

    /** Whether the problem is of that field. */
    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
