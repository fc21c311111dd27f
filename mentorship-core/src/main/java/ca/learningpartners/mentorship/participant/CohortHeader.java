package ca.learningpartners.mentorship.participant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first row of a cohort file: which column stands where. */
final class CohortHeader {

    private final long line;
    private final List<String> names;
    private final Map<CohortColumn, Integer> places = new EnumMap<>(CohortColumn.class);

    private CohortHeader(CohortFile.Row row) {
        this.line = row.line();
        this.names = row.fields().stream().map(String::strip).toList();
    }

    static CohortHeader read(CohortFile.Row row, ImportProblems problems) {
        CohortHeader header = new CohortHeader(row);
        for (int i = 0; i < header.names.size(); i++) {
            header.place(i + 1, header.names.get(i), problems);
        }
        for (CohortColumn column : CohortColumn.required()) {
            if (header.placeOf(column) == 0) {
                problems.add(header.missing(column));
            }
        }
        return header;
    }

    private void place(int place, String name, ImportProblems problems) {
        CohortColumn column = CohortColumn.named(name).orElse(null);
        if (column == null) {
            problems.add(new ImportProblem(line, place, name, "unknown-column", List.of(name)));
            return;
        }
        Integer first = places.putIfAbsent(column, place);
        if (first != null) {
            problems.add(new ImportProblem(line, place, name, "duplicate-column", List.of(name, first)));
        }
    }

    /** The problem that a column is not there, though it is needed. */
    ImportProblem missing(CohortColumn column) {
        return new ImportProblem(line, 0, column.key(), "missing-column", List.of(column.key()));
    }

    /** How many fields each row must have. */
    int width() {
        return names.size();
    }

    /** Where the column stands, from 1; 0 if the file has none of that name. */
    int placeOf(CohortColumn column) {
        @Nullable Integer place = places.get(column);
        return place == null ? 0 : place;
    }
}
