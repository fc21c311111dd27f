package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.jdbi.PersonalData;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.tool.runtime.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is somebody’s as one page to read, by what it is kept for. What people wrote is text and nothing else:
 * nothing in it runs, and the page loads nothing.
 */
final class ReadableExport {

    private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
            + "section{border-top:1px solid #7a868b;padding:.5rem 0}dl{display:grid;grid-template-columns:"
            + "minmax(8rem,14rem) 1fr;gap:0 1rem;margin:.5rem 0 1.5rem}dt{color:#56636a}"
            + "dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}";

    private final Messages messages;
    private final ZoneId zone;
    private final PersonalData.Reading reading;

    ReadableExport(Messages messages, ZoneId zone, PersonalData.Reading reading) {
        this.messages = messages;
        this.zone = zone;
        this.reading = reading;
    }

    void write(OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write("<!doctype html>\n<html lang=\"" + messages.locale().toLanguageTag() + "\"><head>"
                + "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'\"><title>" + said("export.title") + "</title><style>" + STYLE
                + "</style></head><body><h1>" + said("export.title") + "</h1>\n");
        if (!reading.partners().isEmpty()) {
            out.write("<h2>" + said("export.partners") + "</h2><ul>");
            for (PersonalData.Partner partner : reading.partners()) {
                out.write("<li>" + inert(partner.name()) + "</li>");
            }
            out.write("</ul>\n");
        }
        for (Purpose purpose : ExportFile.purposes()) {
            purpose(out, purpose);
        }
        out.write("<p>" + said("export.somebody") + "</p></body></html>\n");
        out.flush();
    }

    private void purpose(Writer out, Purpose purpose) throws IOException {
        List<FieldRegister.Table> tables = ExportFile.serving(purpose, reading);
        boolean[] begun = {false};
        for (FieldRegister.Table table : tables) {
            boolean[] opened = {false};
            List<FieldRegister.Column> columns = reading.columns(table);
            reading.each(table, cells -> {
                try {
                    if (!begun[0]) {
                        out.write("<h2>" + said("purpose." + purpose) + "</h2>\n");
                        begun[0] = true;
                    }
                    if (!opened[0]) {
                        begin(out, table);
                        opened[0] = true;
                    }
                    row(out, table, columns, cells);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            if (opened[0]) {
                out.write("</section>\n");
            }
        }
    }

    private void begin(Writer out, FieldRegister.Table table) throws IOException {
        out.write("<section><h3>" + said("table." + table.name()) + " <small>(" + inert(table.name())
                + ")</small></h3><p>" + said("datum." + table.mainly()) + " · " + said("retention." + table.until())
                + "</p>\n");
    }

    /** A column that is of another kind than most of its table says so. */
    private void row(
            Writer out, FieldRegister.Table table, List<FieldRegister.Column> columns, List<@Nullable Object> cells)
            throws IOException {
        out.write("<dl>");
        for (int at = 0; at < cells.size(); at++) {
            @Nullable Object cell = cells.get(at);
            if (cell != null) {
                String name = columns.get(at).name();
                Datum datum = columns.get(at).datum();
                String kind = datum == table.mainly() ? "" : " <small>" + said("datum." + datum) + "</small>";
                out.write("<dt>" + inert(name.replace('_', ' ')) + kind + "</dt><dd dir=\"auto\">"
                        + inert(shown(name, cell)) + "</dd>");
            }
        }
        out.write("</dl>\n");
    }

    /** Moments are kept as numbers. */
    private String shown(String column, Object cell) {
        if (column.endsWith("_at") && cell instanceof Number millis) {
            return messages.moment(Instant.ofEpochMilli(millis.longValue()).atZone(zone));
        }
        return cell.equals(PersonalData.SOMEBODY) ? messages.get("export.somebody.word") : cell.toString();
    }

    private String said(String key) {
        return inert(messages.get(key));
    }

    private static String inert(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
