package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook: what it is, a sheet for each theme, and the codebook. Numbers are numbers and days are days, in
 * the reader’s form; what is not shown is words, never 0. No cell holds a formula, whatever a text begins with.
 */
final class XlsxReport {

    private static final List<String> HEADS =
            List.of("measure", "by", "group", "value", "unit", "people", "low", "high", "hidden", "as_of");
    private static final int[] WIDTHS = {48, 22, 34, 14, 20, 12, 12, 12, 60, 20};
    private static final int VALUE = 3;

    private final Report report;
    private final FigureWords words;
    private final Messages messages;

    XlsxReport(Report report, FigureWords words) {
        this.report = report;
        this.words = words;
        this.messages = words.messages();
    }

    void write(OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Learning Partners", "1.0");
        book.properties()
                .setTitle(words.messages().get("report.kind." + report.kind().name()));
        SheetNames names = new SheetNames();
        about(book.newWorksheet(names.of(messages.get("report.about"))));
        for (Report.Part part : report.parts()) {
            theme(book.newWorksheet(names.of(words.sheet(part.theme()))), part.figures());
        }
        codebook(book.newWorksheet(names.of(messages.get("report.codebook"))));
        book.finish();
    }

    private void about(Worksheet sheet) {
        AboutSheet about = new AboutSheet(sheet, messages);
        about.heading(messages.get("report.kind." + report.kind().name()));
        about.line("program", report.program().title().in(messages.locale()));
        report.district().ifPresent(number -> about.line("district", words.group(Slice.district(number.value()))));
        about.day("as_of", report.bulletin().asOf());
        about.moment("made", report.bulletin().madeAt());
        about.line("bulletin", report.bulletin().id().value());
        about.line("method", String.valueOf(Report.METHOD));
        about.line("what", messages.get("report.about.source"));
        about.line("masking.title", messages.get("report.about.masking"));
    }

    private void theme(Worksheet sheet, List<Figure> figures) {
        heads(
                sheet,
                HEADS.stream().map(head -> messages.get("report.head." + head)).toList(),
                WIDTHS);
        int row = 1;
        for (Figure figure : figures) {
            figure(sheet, row++, figure);
        }
        sheet.setAutoFilter(0, 0, figures.size(), HEADS.size() - 1);
    }

    private void figure(Worksheet sheet, int row, Figure figure) {
        sheet.value(row, 0, words.name(figure.measure()));
        sheet.value(row, 1, words.dimension(figure.slice().dimension()));
        sheet.value(row, 2, words.group(figure.slice()));
        if (figure.value().isPresent()) {
            number(sheet, row, VALUE, figure.value(), figure);
        } else {
            sheet.value(row, VALUE, messages.get("figure.not-shown"));
        }
        sheet.value(row, 4, words.unit(figure.measure().unit()));
        figure.people().ifPresent(people -> {
            sheet.value(row, 5, people);
            sheet.style(row, 5).format(CellFormats.WHOLE).set();
        });
        figure.interval().ifPresent(between -> {
            number(sheet, row, 6, OptionalDouble.of(between.low()), figure);
            number(sheet, row, 7, OptionalDouble.of(between.high()), figure);
        });
        sheet.value(row, 8, words.hidden(figure));
        sheet.value(row, 9, figure.asOf());
        sheet.style(row, 9).format(CellFormats.day(messages.locale())).set();
    }

    private void number(Worksheet sheet, int row, int column, OptionalDouble value, Figure figure) {
        sheet.value(row, column, Numbers.of(value).orElseThrow());
        sheet.style(row, column)
                .format(CellFormats.of(figure.measure().unit(), messages.locale()))
                .set();
    }

    private void codebook(Worksheet sheet) {
        heads(
                sheet,
                List.of("kind", "code", "name", "meaning", "unit").stream()
                        .map(head -> messages.get("report.codebook." + head))
                        .toList(),
                new int[] {14, 40, 48, 100, 24});
        int row = 1;
        for (Codebook.Entry each : Codebook.of(report, words).entries()) {
            sheet.value(row, 0, messages.get("report.codebook.kind." + each.kind()));
            sheet.value(row, 1, each.code());
            sheet.value(row, 2, each.name());
            sheet.value(row, 3, each.meaning());
            sheet.style(row, 3).wrapText(true).set();
            sheet.value(row++, 4, each.unit());
        }
    }

    private static void heads(Worksheet sheet, List<String> heads, int[] widths) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, widths[column]);
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }
}
