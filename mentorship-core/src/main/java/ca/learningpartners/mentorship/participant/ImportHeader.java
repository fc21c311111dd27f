package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.participant.CohortFile.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The first row of a table that is taken in: which column stands where. A column is called in it as its constant is, capitals
 * aside ({@code position_start}).
 *
 * @param <C> the columns there can be
 */
public final class ImportHeader<C extends Enum<C>> {

    private final long line;
    private final List<String> names;
    private final Map<C, Integer> places;
    private boolean lacking;

    private ImportHeader(Row row, Class<C> columns) {
        this.line = row.line();
        this.names = row.fields().stream().map(String::strip).toList();
        this.places = new EnumMap<>(columns);
    }

    /**
     * Reads it.
     *
     * @param required the columns it must name
     * @param problems receives what is wrong with it
     */
    public static <C extends Enum<C>> ImportHeader<C> read(
            Row row, Class<C> columns, List<C> required, ImportProblems problems) {
        ImportHeader<C> header = new ImportHeader<>(row, columns);
        for (int place = 1; place <= header.names.size(); place++) {
            header.place(place, columns, problems);
        }
        required.forEach(column -> header.require(column, problems));
        return header;
    }

    private void place(int place, Class<C> columns, ImportProblems problems) {
        String name = names.get(place - 1);
        Optional<C> column = Arrays.stream(columns.getEnumConstants())
                .filter(each -> key(each).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (column.isEmpty()) {
            problems.add(new ImportProblem(line, place, name, "unknown-column", List.of(name)));
            return;
        }
        Integer first = places.putIfAbsent(column.get(), place);
        if (first != null) {
            problems.add(new ImportProblem(line, place, name, "duplicate-column", List.of(name, first)));
        }
    }

    /** Tells it as a problem if a column is not there. */
    public void require(C column, ImportProblems problems) {
        if (placeOf(column) == 0) {
            lacking = true;
            problems.add(new ImportProblem(line, 0, key(column), "missing-column", List.of(key(column))));
        }
    }

    /** Whether a column it needs is not there. Of the rows nothing is told then: it would only mislead. */
    public boolean isLacking() {
        return lacking;
    }

    /** Whether a row has as many fields as the header; tells it as a problem if not. */
    public boolean fits(Row row, ImportProblems problems) {
        int fields = row.fields().size();
        if (fields != names.size()) {
            problems.add(new ImportProblem(row.line(), 0, "", "wrong-number-of-fields", List.of(fields, names.size())));
        }
        return fields == names.size();
    }

    /** Where the column stands, from 1; 0 if the file has none of that name. */
    public int placeOf(C column) {
        return places.getOrDefault(column, 0);
    }

    /** What a column is called in a header. */
    public static String key(Enum<?> column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
