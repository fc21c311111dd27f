package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.tool.runtime.CsvText;
import ca.learningpartners.tool.viewer.FigureWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A report as one table for machines, a row for each figure: commas between cells, a point before decimals, ISO days,
 * whatever the language of its words. A value that is not shown is an empty cell with its reason beside it.
 */
final class CsvReport {

    static final List<String> COLUMNS = List.of(
            "theme",
            "measure",
            "name",
            "at_months",
            "by",
            "group",
            "group_name",
            "value",
            "unit",
            "people",
            "low",
            "high",
            "hidden",
            "because",
            "hidden_words",
            "as_of",
            "bulletin",
            "definition");

    private final Report report;
    private final FigureWords words;

    CsvReport(Report report, FigureWords words) {
        this.report = report;
        this.words = words;
    }

    CsvText text() {
        CsvText text = CsvText.of(COLUMNS.toArray(String[]::new));
        report.figures().forEach(figure -> text.row(row(figure)));
        return text;
    }

    private Object[] row(Figure figure) {
        return new Object[] {
            FigureWords.word(figure.measure().theme()),
            figure.measure().key(),
            words.name(figure.measure()),
            figure.measure().at(),
            FigureWords.word(figure.slice().dimension()),
            figure.slice().group(),
            words.group(figure.slice()),
            orBlank(Numbers.of(figure.value())),
            FigureWords.word(figure.measure().unit()),
            figure.people().isPresent() ? figure.people().getAsInt() : "",
            orBlank(figure.interval().map(Interval::low).map(Numbers::of)),
            orBlank(figure.interval().map(Interval::high).map(Numbers::of)),
            figure.hidden().map(FigureWords::word).orElse(""),
            figure.because(),
            words.hidden(figure),
            figure.asOf(),
            report.bulletin().id().value(),
            words.how(figure.measure())
        };
    }

    private static Object orBlank(Optional<BigDecimal> number) {
        return number.<Object>map(known -> known).orElse("");
    }
}
