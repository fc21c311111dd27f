package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/** The form in which a wave is planned or changed. What was typed comes back when something in it is refused. */
public record PlanFormPage(
        String program,
        String action,
        boolean isNew,
        List<Instrument> instruments,
        List<Place> districts,
        PlanInput typed,
        Optional<UnfitField.Problem> problem) {

    /** A district where somebody takes part. */
    public record Place(String number, String name) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
