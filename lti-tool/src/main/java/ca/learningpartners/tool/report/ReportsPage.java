package ca.learningpartners.tool.report;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a report is chosen.
 *
 * @param title of the program
 * @param kinds the names of the reports
 * @param days of which days there are bulletins, the latest first
 * @param districts those whose figures the viewer sees
 * @param choice what was chosen before
 * @param evaluator whether the viewer may take the file of those who agreed
 * @param plans whether the viewer may have reports made by themselves
 */
public record ReportsPage(
        String program,
        String title,
        List<String> kinds,
        List<LocalDate> days,
        List<Place> districts,
        Choice choice,
        Optional<UnfitField.Problem> problem,
        boolean evaluator,
        boolean plans) {

    /** A district by number and name. */
    public record Place(int number, String name) {}

    /**
     * What is chosen.
     *
     * @param format {@code page}, or the word for a {@link ReportFormat}
     */
    public record Choice(String report, String asOf, String district, String lang, String format) {

        static Choice fresh(Locale reader) {
            return new Choice("", "", "", reader.getLanguage(), "page");
        }
    }

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
