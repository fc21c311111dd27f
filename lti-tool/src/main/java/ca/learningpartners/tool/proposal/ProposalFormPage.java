package ca.learningpartners.tool.proposal;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for a new proposal, or for its next edition. What was typed comes back when something in it is refused.
 *
 * @param with for a new one, with whom: a district and the side that begins it
 */
public record ProposalFormPage(
        String action,
        String back,
        ProposalInput typed,
        List<With> with,
        Optional<UnfitField.Problem> problem,
        boolean meanwhile) {

    /** @param own whether the viewer speaks for that district, and not for the Office */
    public record With(String sent, String district, boolean own) {}

    public boolean isNew() {
        return typed.base() == 0;
    }

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
