package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.goal.Outcome;
import ca.learningpartners.mentorship.objective.Objective;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The goals of a partnership.
 *
 * @param open those somebody works on
 * @param over those that were reached or set aside
 * @param untouched the program's objectives that neither a goal nor a contact has served yet
 * @param mayWrite whether a goal can still be set
 */
public record GoalsPage(
        String pairing, String partner, List<Item> open, List<Item> over, List<Objective> untouched, boolean mayWrite) {

    /**
     * A goal in the list.
     *
     * @param owner whose it is; empty for the viewer's own
     * @param next the milestone that comes next
     * @param colleagues who is invited to it, by name
     */
    public record Item(
            String id,
            String text,
            Optional<String> owner,
            List<Objective> objectives,
            Optional<Outcome.Kind> outcome,
            int milestones,
            int reached,
            Optional<Next> next,
            List<String> colleagues) {}

    /** A milestone nobody has reached yet. */
    public record Next(String title, Optional<LocalDate> due) {}
}
