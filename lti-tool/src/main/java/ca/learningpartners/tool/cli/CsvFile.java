package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file, one at a time, so that a file may be longer than memory. It must be UTF-8; a byte-order mark
 * and any line ends are fine. Cells that hold other bytes, and quotes that never close, are told as problems.
 */
final class CsvFile implements Iterator<Row>, AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACED = '\uFFFD';
    private static final Pattern LINE = Pattern.compile("(?:starting at|started in) line ([0-9]{1,18})");

    private static final Pattern LIMIT = Pattern.compile("(?i)\\bmax(imum)?\\b");

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<ImportProblem> problems;
    private List<String> header;
    private long lastLine;
    private Row next;

    private CsvFile(Reader text, List<ImportProblem> problems) {
        this.problems = problems;
        this.reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        this.records = reader.iterator();
        advance();
    }

    /**
     * Opens a file.
     *
     * @param problems receives what is wrong with its encoding and its quotes, as the rows are read
     */
    static CsvFile open(String name, List<ImportProblem> problems, Progress progress) {
        try {
            Path file = Path.of(name);
            InputStream bytes = progress.reading(file, Files.newInputStream(file));
            PushbackReader text = new PushbackReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1);
            int first = text.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
            return new CsvFile(text, problems);
        } catch (IOException | InvalidPathException e) {
            throw Stop.usage("file.unreadable", name);
        }
    }

    /** All rows of a file, for files that are read into memory anyway. */
    static List<Row> rows(String name, List<ImportProblem> problems, Progress progress) {
        try (CsvFile file = open(name, problems, progress)) {
            List<Row> rows = new ArrayList<>();
            file.forEachRemaining(rows::add);
            return rows;
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        advance();
        return row;
    }

    private void advance() {
        try {
            next = records.hasNext() ? row(records.next()) : null;
        } catch (CsvParseException e) {
            problems.add(new ImportProblem(beginning(e), 0, "", isLimit(e) ? "row-too-long" : "bad-quotes", List.of()));
            next = null;
        }
    }

    /** Whether the row is longer than the reader takes; it tells this in words only, too. */
    private static boolean isLimit(CsvParseException unreadable) {
        return LIMIT.matcher(String.valueOf(unreadable.getMessage())).find();
    }

    /** Where the row that could not be read begins; the reader tells it in words only. */
    private long beginning(CsvParseException unreadable) {
        Matcher line = LINE.matcher(String.valueOf(unreadable.getMessage()));
        return line.find() ? Long.parseLong(line.group(1)) : lastLine + 1;
    }

    private Row row(CsvRecord csv) {
        lastLine = csv.getStartingLineNumber();
        Row row = new Row(lastLine, csv.getFields());
        header = header == null ? row.fields() : header;
        for (int i = 0; i < row.fields().size(); i++) {
            int at = row.fields().get(i).indexOf(REPLACED);
            if (at >= 0 && problems.size() < Problems.MOST) {
                String column = i < header.size() ? header.get(i).strip() : "";
                problems.add(new ImportProblem(row.line(), i + 1, column, "not-utf-8", List.of(at + 1)));
            }
        }
        return row;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
