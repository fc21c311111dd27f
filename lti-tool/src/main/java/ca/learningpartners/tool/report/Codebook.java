package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.tool.runtime.CsvText;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What everything in a report means: its columns, its measures, the codes for what is not shown, and where it comes from.
 * It goes with every file, in the words the screens have.
 */
public record Codebook(List<Entry> entries) {

    /**
     * One thing that is explained.
     *
     * @param kind {@code file}, {@code column}, {@code measure}, {@code hidden} or {@code because}
     * @param code how it stands in a file
     * @param unit blank but for a measure
     */
    public record Entry(String kind, String code, String name, String meaning, String unit) {}

    public static Codebook of(Report report, FigureWords words) {
        Messages messages = words.messages();
        List<Entry> entries = new ArrayList<>();
        about(report, messages, entries);
        CsvReport.COLUMNS.forEach(column ->
                entries.add(new Entry("column", column, column, messages.get("report.column." + column), "")));
        report.measures().forEach(measure -> entries.add(entry(measure, words)));
        Arrays.stream(Hidden.values())
                .map(FigureWords::word)
                .forEach(code -> entries.add(new Entry("hidden", code, code, messages.get("hidden." + code), "")));
        report.figures().stream()
                .filter(figure -> !figure.because().isEmpty())
                .collect(Collectors.toMap(Figure::because, words::hidden, (one, same) -> one, TreeMap::new))
                .forEach((code, meaning) -> entries.add(new Entry("because", code, code, meaning, "")));
        return new Codebook(List.copyOf(entries));
    }

    private static void about(Report report, Messages messages, List<Entry> entries) {
        entries.add(file(
                "program",
                report.program().id().value(),
                messages,
                report.program().title().in(messages.locale())));
        entries.add(file(
                "report",
                report.kind().name(),
                messages,
                messages.get("report.kind." + report.kind().name())));
        report.district()
                .ifPresent(district ->
                        entries.add(file("district", String.valueOf(district.value()), messages, district.toString())));
        entries.add(file("bulletin", report.bulletin().id().value(), messages, messages.get("report.about.source")));
        entries.add(
                file("as_of", report.bulletin().asOf().toString(), messages, messages.get("report.about.as_of.how")));
        entries.add(
                file("made", report.bulletin().madeAt().toString(), messages, messages.get("report.about.made.how")));
        entries.add(file("method", String.valueOf(Report.METHOD), messages, messages.get("report.about.masking")));
    }

    private static Entry file(String what, String code, Messages messages, String meaning) {
        return new Entry("file", code, messages.get("report.about." + what), meaning, "");
    }

    private static Entry entry(Measure measure, FigureWords words) {
        String code = measure.at() == 0 ? measure.key() : measure.key() + "@" + measure.at();
        return new Entry("measure", code, words.name(measure), words.how(measure), words.unit(measure.unit()));
    }

    /** As a table of its own. */
    public CsvText csv() {
        CsvText text = CsvText.of("kind", "code", "name", "meaning", "unit");
        entries.forEach(each -> text.row(each.kind(), each.code(), each.name(), each.meaning(), each.unit()));
        return text;
    }
}
