package ca.learningpartners.tool.quality;

import ca.learningpartners.mentorship.quality.Standards;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for one standard.
 *
 * @param kept evidence that is linked already
 * @param offered what the tool can show for it
 * @param choice what else can be chosen
 */
public record PlacePage(
        String id,
        String program,
        String side,
        Standards.Standard standard,
        PlaceInput typed,
        List<Shown.Link> kept,
        List<Shown.Link> offered,
        List<Shown.Link> choice,
        Optional<UnfitField.Problem> problem) {

    public boolean ticked(Shown.Link link) {
        return typed.evidence().contains(link.sent());
    }

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
