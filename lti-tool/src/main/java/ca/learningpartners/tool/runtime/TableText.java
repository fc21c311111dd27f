package ca.learningpartners.tool.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * The text of a table as spreadsheets save it in UTF-8. Its first line tells what stands between cells: a spreadsheet that is
 * set to French puts semicolons there.
 *
 * @param text after the byte-order mark, if there is one
 * @param separator a comma, if the first line has semicolons or tabs alone one of these
 */
record TableText(Reader text, char separator) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 1 << 16;

    static TableText of(InputStream bytes) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        text.mark(LONGEST_HEADER);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        char separator = separator(text);
        text.reset();
        return new TableText(text, separator);
    }

    private static char separator(Reader header) throws IOException {
        boolean quoted = false;
        char found = ',';
        for (int read = 1; read < LONGEST_HEADER; read++) {
            int next = header.read();
            if (next == '"') {
                quoted = !quoted;
            } else if (next < 0 || !quoted && (next == '\n' || next == '\r')) {
                return found;
            } else if (!quoted && next == ',') {
                return ',';
            } else if (!quoted && found == ',' && (next == ';' || next == '\t')) {
                found = (char) next;
            }
        }
        return found;
    }
}
