package ca.learningpartners.tool.report;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The reports that are made by themselves.
 *
 * @param title of the program
 * @param wants whether the viewer may have one of all districts
 * @param id a fresh id for the next one
 */
public record PlansPage(
        String program,
        String title,
        List<Plan> plans,
        List<Kept> kept,
        List<String> kinds,
        List<ReportsPage.Place> districts,
        boolean wants,
        String id,
        ReportsPage.Choice choice,
        String rhythm,
        Optional<UnfitField.Problem> problem) {

    /**
     * One that is made.
     *
     * @param of of which district, if of one
     * @param told whether the viewer is told by mail
     */
    public record Plan(
            String id,
            String kind,
            Optional<String> of,
            String rhythm,
            String format,
            String lang,
            int readers,
            boolean told) {}

    /** One that was made. */
    public record Kept(String id, String kind, Optional<String> of, LocalDate asOf, String format) {}

    /** The rhythms to choose from. */
    public List<String> rhythms() {
        return Arrays.stream(Rhythm.values()).map(Rhythm::word).toList();
    }

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
