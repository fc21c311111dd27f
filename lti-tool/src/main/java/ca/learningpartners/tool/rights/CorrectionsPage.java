package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asked to have set right, and the form for more.
 *
 * @param programs those to choose from; one if there is nothing to choose
 */
public record CorrectionsPage(
        List<Line> own,
        List<Datum> kinds,
        List<Choice> programs,
        int workingDays,
        CorrectionInput typed,
        Optional<UnfitField.Problem> problem) {

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }

    /** A program. */
    public record Choice(String id, String title) {}

    /**
     * One of them in a list.
     *
     * @param who whose it is; empty in one’s own list
     * @param state OPEN, LATE, MADE or REFUSED
     */
    public record Line(
            String id, Datum datum, String should, Optional<String> who, String state, LocalDate due, String owner) {}
}
