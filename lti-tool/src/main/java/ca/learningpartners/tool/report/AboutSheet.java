package ca.learningpartners.tool.report;

import ca.learningpartners.tool.runtime.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a workbook: what it is, as of which day, from where, and by which rule something is not shown. */
final class AboutSheet {

    private final Worksheet sheet;
    private final Messages messages;
    private int row;

    AboutSheet(Worksheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
        sheet.width(0, 30);
        sheet.width(1, 100);
    }

    void heading(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
    }

    void line(String what, String text) {
        label(what);
        sheet.value(row, 1, text);
        sheet.style(row++, 1).wrapText(true).horizontalAlignment("left").set();
    }

    void day(String what, LocalDate day) {
        label(what);
        sheet.value(row, 1, day);
        dated(CellFormats.day(messages.locale()));
    }

    /** A moment at Greenwich, as a cell knows no zone. */
    void moment(String what, Instant at) {
        label(what);
        sheet.value(row, 1, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        dated(CellFormats.moment(messages.locale()));
    }

    private void dated(String format) {
        sheet.style(row++, 1).format(format).horizontalAlignment("left").set();
    }

    private void label(String what) {
        sheet.value(row, 0, messages.get("report.about." + what));
        sheet.style(row, 0).bold().verticalAlignment("top").set();
    }
}
