package ca.learningpartners.tool.proposal;

import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Joint;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A proposal as it stands.
 *
 * @param byDistrict whether the district began it
 * @param maker whether the viewer is one of the two; nobody else sees the comments
 */
public record ProposalPage(
        String id,
        String program,
        String title,
        String what,
        String why,
        int edition,
        boolean byDistrict,
        boolean open,
        Optional<LocalDate> adopted,
        Optional<Aside> aside,
        boolean maker,
        Joint joint,
        String comment,
        Optional<UnfitField.Problem> problem) {

    /** Why it goes no further. */
    public record Aside(boolean byDistrict, LocalDate on, String reason) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
