package ca.learningpartners.tool.evaluation;

import java.util.List;

/**
 * What a figure is, and where it comes from.
 *
 * @param theme its name, and where it stands with the others
 * @param how who counts, from which day, and who does not
 * @param unit in what it is given
 * @param value how much it is for everybody now, or that it is not shown
 * @param about of which day that is, and of how many people; or why it is not shown
 * @param stands that it is still the newest, if it is of an earlier day than its bulletin; may be blank
 * @param masked whether it is about people, so that little of few is shown
 * @param steps how it is worked out, one step after the other; none if the definition says it all
 * @param rows from which rows; blank if there are no statements
 * @param statements those it is asked with, as they are run; none if its part keeps none
 */
public record DefinitionPage(
        String program,
        String title,
        OverviewPage.Link theme,
        String name,
        String how,
        String key,
        String unit,
        String value,
        String about,
        String stands,
        boolean masked,
        List<String> steps,
        String rows,
        List<Asked> statements) {

    /** @param sql with its comment, which says in words what it asks */
    public record Asked(String name, String sql) {}
}
