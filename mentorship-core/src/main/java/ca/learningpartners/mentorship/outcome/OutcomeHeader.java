package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportProblems;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The first row of a file of outcomes: which column stands where. */
final class OutcomeHeader {

    private final long line;
    private final List<String> names;
    private final Map<OutcomeColumn, Integer> places = new EnumMap<>(OutcomeColumn.class);

    private OutcomeHeader(Row row) {
        this.line = row.line();
        this.names = row.fields().stream().map(String::strip).toList();
    }

    static OutcomeHeader read(Row row, ImportProblems problems) {
        OutcomeHeader header = new OutcomeHeader(row);
        for (int place = 1; place <= header.names.size(); place++) {
            header.place(place, header.names.get(place - 1), problems);
        }
        Stream.of(OutcomeColumn.values())
                .filter(OutcomeColumn::isRequired)
                .filter(column -> header.placeOf(column) == 0)
                .forEach(column -> problems.add(header.missing(column)));
        if (header.placeOf(OutcomeColumn.ID) == 0 && header.placeOf(OutcomeColumn.CODE) == 0) {
            problems.add(header.missing(OutcomeColumn.ID));
        }
        return header;
    }

    private void place(int place, String name, ImportProblems problems) {
        OutcomeColumn column = OutcomeColumn.named(name).orElse(null);
        if (column == null) {
            problems.add(new ImportProblem(line, place, name, "unknown-column", List.of(name)));
            return;
        }
        Integer first = places.putIfAbsent(column, place);
        if (first != null) {
            problems.add(new ImportProblem(line, place, name, "duplicate-column", List.of(name, first)));
        }
    }

    private ImportProblem missing(OutcomeColumn column) {
        return new ImportProblem(line, 0, column.key(), "missing-column", List.of(column.key()));
    }

    /** How many fields each row must have. */
    int width() {
        return names.size();
    }

    /** Where the column stands, from 1; 0 if the file has none of that name. */
    int placeOf(OutcomeColumn column) {
        return places.getOrDefault(column, 0);
    }
}
