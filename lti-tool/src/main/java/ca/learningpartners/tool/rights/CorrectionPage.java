package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One request to set something right.
 *
 * @param whole whether all of it is shown; those who were told of the answer see what was asked and what came of it
 * @param answer what was answered; empty as long as nobody has
 * @param told how many people were told
 * @param direct whether name, address or position can be changed here
 */
public record CorrectionPage(
        String id,
        String program,
        Datum datum,
        String person,
        Optional<String> said,
        boolean own,
        boolean whole,
        String says,
        String should,
        String why,
        LocalDate on,
        String owner,
        LocalDate due,
        boolean late,
        int edition,
        Optional<Answer> answer,
        int told,
        boolean mayAnswer,
        boolean mayDismiss,
        boolean direct,
        AnswerInput typed,
        Optional<UnfitField.Problem> problem) {

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }

    /** What was answered. */
    public record Answer(String who, LocalDate on, boolean accepted, String reason) {}
}
