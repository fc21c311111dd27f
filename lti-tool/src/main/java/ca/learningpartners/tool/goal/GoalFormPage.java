package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.program.Principle;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for a new goal, or for a change of one. What was typed comes back when something in it is refused.
 *
 * @param action where it is sent
 * @param back where it leads if nothing is changed
 * @param objectives those of the program
 * @param principles those of the program's framework, none if it has none
 * @param suggested the goals the owner's district has set itself
 * @param meanwhile true if the goal was changed elsewhere while this was written
 */
public record GoalFormPage(
        String action,
        String back,
        GoalInput typed,
        List<Objective> objectives,
        List<Principle> principles,
        List<String> suggested,
        Optional<UnfitField.Problem> problem,
        boolean meanwhile) {

    public boolean isNew() {
        return typed.edition() == 0;
    }

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
