package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportProblems;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in CSV, one at a time, so that it may be longer than memory. It must be UTF-8; a byte-order mark,
 * any line ends, and semicolons or tabs in place of commas are fine ({@link TableText}). Cells that hold other bytes, and quotes
 * that never close, are told as problems.
 */
public final class CsvRows implements Iterator<Row>, AutoCloseable {

    private static final char REPLACED = '\uFFFD';
    private static final Pattern LINE = Pattern.compile("(?:starting at|started in) line ([0-9]{1,18})");

    private static final Pattern LIMIT = Pattern.compile("(?i)\\bmax(imum)?\\b");

    private static final Set<String> UNREADABLE = Set.of("bad-quotes", "row-too-long");

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<ImportProblem> problems;
    private List<String> header = List.of();
    private long lastLine;
    private @Nullable Row next;

    private CsvRows(TableText table, List<ImportProblem> problems) {
        this.problems = problems;
        this.reader = CsvReader.builder()
                .fieldSeparator(table.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(table.text());
        this.records = reader.iterator();
        advance();
    }

    /**
     * Reads a table.
     *
     * @param problems receives what is wrong with its encoding and its quotes, as the rows are read
     */
    public static CsvRows of(InputStream bytes, List<ImportProblem> problems) throws IOException {
        return new CsvRows(TableText.of(bytes), problems);
    }

    /** All rows, for tables that are read into memory anyway. */
    public List<Row> all() {
        List<Row> rows = new ArrayList<>();
        forEachRemaining(rows::add);
        return rows;
    }

    /**
     * Both what is wrong with a table's form and what is wrong with what it says. Of a cell that cannot be read nothing
     * else is said, and of a table whose header or quotes are broken nothing at all: it would only mislead.
     */
    public static List<ImportProblem> both(List<ImportProblem> form, List<ImportProblem> content) {
        if (form.stream().anyMatch(each -> each.line() == 1 || UNREADABLE.contains(each.code()))) {
            return List.copyOf(form);
        }
        Stream<ImportProblem> rest = content.stream()
                .filter(each -> form.stream()
                        .noneMatch(other -> other.line() == each.line() && other.column() == each.column()));
        return Stream.concat(form.stream(), rest).toList();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
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
        header = header.isEmpty() ? row.fields() : header;
        for (int i = 0; i < row.fields().size(); i++) {
            int at = row.fields().get(i).indexOf(REPLACED);
            if (at >= 0 && problems.size() < ImportProblems.MOST) {
                problems.add(new ImportProblem(row.line(), i + 1, column(i), "not-utf-8", List.of(at + 1)));
            }
        }
        return row;
    }

    /** How a column is called; blank if it has no name, or one that cannot be read. */
    private String column(int place) {
        String name = place < header.size() ? header.get(place).strip() : "";
        return name.indexOf(REPLACED) < 0 ? name : "";
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
