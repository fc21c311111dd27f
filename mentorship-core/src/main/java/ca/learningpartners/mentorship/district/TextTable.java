package ca.learningpartners.mentorship.district;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of the library: one line a fact, cells parted by tabs, lists in a cell by bars. Lines that begin with # are for
 * readers; the first line that does not names the columns.
 */
record TextTable(List<Line> lines) {

    static TextTable read(String file) {
        try (InputStream data = TextTable.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalStateException("The library's own table " + file + " is missing.");
            }
            List<List<String>> rows = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            return new TextTable(rows.stream()
                    .skip(1)
                    .map(cells -> new Line(rows.get(0), cells))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One fact. */
    record Line(List<String> columns, List<String> cells) {

        Line {
            if (columns.size() != cells.size()) {
                throw new IllegalStateException("The line " + cells + " has " + cells.size() + " cells, not "
                        + columns.size() + ". Maybe a tab is missing?");
            }
        }

        String text(String column) {
            return cells.get(columns.indexOf(column));
        }

        @Nullable
        String maybe(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        List<String> list(String column) {
            return Stream.of(text(column).split("\\|"))
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }
}
