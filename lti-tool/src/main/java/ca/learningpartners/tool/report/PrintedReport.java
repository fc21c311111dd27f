package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureCells;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.Headlines;
import ca.learningpartners.tool.viewer.SideBySide;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A report as the page shows it: each measure with its definition, everybody first, then group by group. */
final class PrintedReport {

    /** Above so many groups only their number is told of what is not shown. */
    private static final int NAMED = 12;

    private final Report report;
    private final FigureWords words;
    private final Messages messages;
    private final FigureCells cells;
    private final ZoneId zone;
    private int charts;

    PrintedReport(Report report, FigureWords words, ZoneId zone) {
        this.report = report;
        this.words = words;
        this.messages = words.messages();
        this.cells = new FigureCells(words, report.bulletin().asOf());
        this.zone = zone;
    }

    /**
     * @param file the address of its files, if they can be had
     * @param asked what comes behind the format in those addresses
     */
    ReportPage page(Optional<String> file, String asked) {
        return new ReportPage(
                report.program().id().value(),
                report.program().title().in(messages.locale()),
                report.kind().name(),
                file,
                asked,
                report.district().map(number -> words.group(Slice.district(number.value()))),
                report.bulletin().asOf(),
                report.bulletin().madeAt().atZone(zone),
                report.bulletin().id().value(),
                glance(),
                report.parts().stream().map(this::section).toList());
    }

    private List<ReportPage.Glance> glance() {
        List<Figure> everybody =
                report.figures().stream().filter(PrintedReport::isEverybody).toList();
        return report.parts().size() < 2
                ? List.of()
                : Headlines.of(everybody).stream()
                        .map(figure -> new ReportPage.Glance(
                                words.value(figure),
                                words.name(figure.measure()),
                                words.since(figure, report.bulletin().asOf()),
                                FigureWords.word(figure.measure().theme())))
                        .toList();
    }

    private ReportPage.Section section(Report.Part part) {
        Map<Measure, List<Figure>> measures = part.figures().stream()
                .collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
        return new ReportPage.Section(
                FigureWords.word(part.theme()),
                words.theme(part.theme()),
                measures.values().stream()
                        .filter(PrintedReport::isAnythingShown)
                        .map(this::told)
                        .toList(),
                unshown(measures.values().stream()
                        .filter(figures -> !isAnythingShown(figures))
                        .toList()));
    }

    private static boolean isAnythingShown(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> figure.value().isPresent());
    }

    /** What is not shown at all is named once, with the reason that holds of everybody. */
    private List<ReportPage.Unshown> unshown(List<List<Figure>> measures) {
        Map<String, List<String>> reasons = measures.stream()
                .map(figures -> figures.stream()
                        .filter(PrintedReport::isEverybody)
                        .findFirst()
                        .orElse(figures.get(0)))
                .collect(Collectors.groupingBy(
                        words::hidden,
                        LinkedHashMap::new,
                        Collectors.mapping(figure -> words.name(figure.measure()), Collectors.toList())));
        return reasons.entrySet().stream()
                .map(reason -> new ReportPage.Unshown(reason.getKey(), reason.getValue()))
                .toList();
    }

    private ReportPage.Told told(List<Figure> figures) {
        Measure measure = figures.get(0).measure();
        Optional<Figure> everybody =
                figures.stream().filter(PrintedReport::isEverybody).findFirst();
        List<Chart> drawn = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        figures.stream()
                .filter(figure -> !isEverybody(figure))
                .collect(Collectors.groupingBy(
                        figure -> figure.slice().dimension(), LinkedHashMap::new, Collectors.toList()))
                .forEach((dimension, groups) -> {
                    if (isUnknownAlone(groups)) {
                        return;
                    }
                    chart(measure, dimension, groups, everybody).ifPresent(drawn::add);
                    notes.addAll(notes(dimension, groups));
                });
        return new ReportPage.Told(
                words.name(measure),
                words.how(measure),
                everybody.map(this::sentence).orElse(""),
                drawn,
                notes);
    }

    /** Where it is known of nobody, they are everybody, and have been told. */
    private static boolean isUnknownAlone(List<Figure> groups) {
        return groups.size() == 1 && groups.get(0).slice().group().isEmpty();
    }

    /** How much it is of everybody, with its interval and of how many people. */
    private String sentence(Figure figure) {
        if (figure.hidden().isPresent()) {
            return words.hidden(figure);
        }
        String value = words.value(figure);
        String with = figure.interval().isPresent()
                ? messages.get("report.value.between", value, words.interval(figure))
                : value;
        String of = figure.people().isPresent()
                        && figure.value().orElse(0) != figure.people().getAsInt()
                ? messages.get("report.value.of", with, figure.people().getAsInt())
                : with;
        return (of + " " + words.since(figure, report.bulletin().asOf())).strip();
    }

    private Optional<Chart> chart(
            Measure measure, Dimension dimension, List<Figure> groups, Optional<Figure> everybody) {
        SideBySide side = SideBySide.of(groups);
        if (side.day().isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Row> rows = new ArrayList<>();
        cells.everybody(
                        everybody.filter(figure -> figure.value().isPresent()),
                        () -> report.everybody().getOrDefault(measure, List.of()),
                        side)
                .forEach(each -> rows.add(each.among(row(each.figure(), each.cell()))));
        groups.stream()
                .filter(figure -> figure.value().isPresent())
                .forEach(figure -> rows.add(row(figure, cells.beside(figure, side))));
        boolean estimated =
                side.drawn().stream().anyMatch(figure -> figure.interval().isPresent());
        String title =
                cells.titled(messages.get("report.chart", words.name(measure), words.dimension(dimension)), side);
        return Optional.of(new Chart(
                "chart-" + ++charts,
                estimated ? Chart.Kind.DOTS : Chart.Kind.BARS,
                title,
                title,
                cells.apart(side),
                measure.unit(),
                messages.get("report.head.group"),
                List.of(
                        Chart.Column.of(words.name(measure)),
                        Chart.Column.of(messages.get("report.head.people"), Chart.Tone.ASIDE)),
                rows));
    }

    private Chart.Row row(Figure figure, Chart.Cell cell) {
        OptionalInt people = figure.people();
        Chart.Cell of = Chart.Cell.words(people.isPresent() ? messages.number(people.getAsInt(), 0) : "");
        return Chart.Row.of(words.group(figure.slice()), List.of(cell, of));
    }

    /** Which groups are not shown; why, in full only where it is not what the last page says of all reports. */
    private List<String> notes(Dimension dimension, List<Figure> groups) {
        Map<String, List<String>> reasons = groups.stream()
                .filter(figure -> figure.hidden().isPresent())
                .collect(Collectors.groupingBy(
                        figure -> figure.because().isEmpty() ? messages.get("figure.not-shown") : words.hidden(figure),
                        LinkedHashMap::new,
                        Collectors.mapping(figure -> words.group(figure.slice()), Collectors.toList())));
        return reasons.entrySet().stream()
                .map(reason -> messages.get(
                        "report.not-shown", words.dimension(dimension), named(reason.getValue()), reason.getKey()))
                .toList();
    }

    private String named(List<String> groups) {
        return groups.size() > NAMED ? messages.get("report.groups", groups.size()) : messages.list(groups);
    }

    private static boolean isEverybody(Figure figure) {
        return figure.slice().equals(Slice.EVERYBODY);
    }
}
