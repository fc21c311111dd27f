package ca.learningpartners.tool.report;

import ca.learningpartners.tool.runtime.Chart;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A report as a page to be read and printed.
 *
 * @param title of the program
 * @param kind which report, by its name
 * @param file the address of its files, up to their format; empty for a report that was kept
 * @param asked what comes behind the format in those addresses
 * @param made in the program’s zone
 * @param glance a few figures of everybody that come first; none where there is one theme only
 */
public record ReportPage(
        String program,
        String title,
        String kind,
        Optional<String> file,
        String asked,
        Optional<String> district,
        LocalDate asOf,
        ZonedDateTime made,
        String bulletin,
        List<Glance> glance,
        List<Section> sections) {

    /**
     * @param since its day, if it is older than the report; may be blank
     * @param section where more of it is
     */
    public record Glance(String value, String name, String since, String section) {}

    /**
     * One theme.
     *
     * @param unshown measures of which nothing may be shown, by the reason
     */
    public record Section(String id, String name, List<Told> told, List<Unshown> unshown) {}

    /** @param names of the measures that are not shown for that reason */
    public record Unshown(String why, List<String> names) {}

    /**
     * One measure.
     *
     * @param how its definition
     * @param everybody how much it is of everybody, or why that is not shown; blank where it is told by group alone
     * @param notes which groups are not shown, and why
     */
    public record Told(String name, String how, String everybody, List<Chart> charts, List<String> notes) {}

    /** The address of a file. */
    public String file(String format) {
        return file.orElseThrow() + "/" + format + asked;
    }
}
