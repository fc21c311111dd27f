package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.text.Unseen;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A table on its way to a spreadsheet (RFC 4180). What a spreadsheet would take for a formula is made text: a cell that
 * begins with = + - @ (narrow or wide), a bar, a percent sign, a tab or a line break gets an apostrophe in front, so that nobody's name runs
 * on somebody else's machine; and marks that turn the writing direction round are left out, so that a cell says what it
 * shows.
 */
public final class CsvText {

    /** What a spreadsheet acts on at the beginning of a cell. */
    private static final String ACTS = "=+-@|%\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder();

    /** A table with these column heads. */
    public static CsvText of(String... heads) {
        return new CsvText().row((Object[]) heads);
    }

    /** One more row. Numbers stay numbers, negative ones too. */
    public CsvText row(Object... cells) {
        text.append(Arrays.stream(cells).map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** A cell as it stands in the file. */
    static String cell(Object value) {
        String said = value instanceof Number ? value.toString() : inert(String.valueOf(value));
        boolean quoted =
                said.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return quoted ? "\"" + said.replace("\"", "\"\"") + "\"" : said;
    }

    private static String inert(String said) {
        String straight = said.codePoints()
                .filter(letter -> !Unseen.turnsAround(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return !straight.isEmpty() && ACTS.indexOf(straight.charAt(0)) >= 0 ? "'" + straight : straight;
    }

    /** Answers with the file. */
    public void send(Context context, String name) {
        context.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType("text/csv; charset=utf-8")
                .result(bytes());
    }

    /** The file; spreadsheets tell its letters by the mark at its beginning. */
    public byte[] bytes() {
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
