package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The table by which a program's people come in: a header and one row a person. It is read against the program, whose
 * topics and partner districts it may name, and the known districts, whose facts fill in what a row does not say.
 *
 * <p>How a file becomes rows (encoding, byte-order mark, quotes) is the caller's business. Every problem is found in
 * one reading, up to a thousand; with a single one there is no cohort. {@code docs/import.md} describes the columns.
 *
 * @param districts the districts that exist
 * @param known people other than the file's own whom {@code no_contact} and {@code reports_to} may name
 */
public record CohortFile(
        Program program, Function<DistrictNumber, Optional<District>> districts, Predicate<ParticipantId> known) {

    /**
     * One row.
     *
     * @param line where it begins in the file, counted from 1
     * @param fields its cells, unquoted
     */
    public record Row(long line, List<String> fields) {

        public Row {
            fields = List.copyOf(fields);
        }

        /** Whether it has no text at all. */
        public boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    /** A file that may name its own people only. */
    public CohortFile(Program program, Function<DistrictNumber, Optional<District>> districts) {
        this(program, districts, id -> false);
    }

    /** Reads the rows, of which the first is the header. Rows without any text are passed over. */
    public CohortReading read(Iterable<Row> rows) {
        ImportProblems problems = new ImportProblems();
        Iterator<Row> iterator = rows.iterator();
        if (!iterator.hasNext()) {
            problems.add(new ImportProblem(1, 0, "", "empty-file", List.of()));
            return new CohortReading.Faulty(problems.inOrder(), false);
        }
        ImportHeader<CohortColumn> header =
                ImportHeader.read(iterator.next(), CohortColumn.class, CohortColumn.required(), problems);
        return header.isLacking()
                ? new CohortReading.Faulty(problems.inOrder(), problems.more())
                : new Reading(this, header, problems).through(iterator);
    }

    /** One way through the rows, with what has to be remembered from row to row. */
    private static final class Reading {

        private final CohortFile file;
        private final ImportHeader<CohortColumn> header;
        private final ImportProblems problems;
        private final CohortRows rows;
        private final Map<ParticipantId, Long> lines = new HashMap<>();
        private final List<CohortCells> read = new ArrayList<>();
        private boolean idsAreComplete = true;

        Reading(CohortFile file, ImportHeader<CohortColumn> header, ImportProblems problems) {
            this.file = file;
            this.header = header;
            this.problems = problems;
            this.rows = new CohortRows(file.program(), file.districts());
        }

        CohortReading through(Iterator<Row> iterator) {
            long last = 1;
            while (iterator.hasNext() && !problems.more()) {
                Row row = iterator.next();
                last = row.line();
                if (!row.isBlank()) {
                    read(row);
                }
            }
            if (read.isEmpty() && problems.none()) {
                problems.add(new ImportProblem(last, 0, "", "empty-file", List.of()));
            }
            checkReferences();
            return problems.none()
                    ? new CohortReading.Complete(rows.cohort())
                    : new CohortReading.Faulty(problems.inOrder(), problems.more());
        }

        private void read(Row row) {
            if (!header.fits(row, problems)) {
                idsAreComplete = false;
                return;
            }
            CohortCells cells = new CohortCells(row, header, problems);
            rows.read(cells).ifPresentOrElse(id -> remember(id, cells), () -> idsAreComplete = false);
            read.add(cells);
        }

        private void remember(ParticipantId id, CohortCells cells) {
            Long first = lines.putIfAbsent(id, cells.line());
            if (first != null) {
                cells.problem(CohortColumn.ID, "duplicate-id", id, first);
            }
            CohortColumn naming = cells.references().get(id);
            if (naming != null) {
                cells.problem(naming, "names-oneself", id);
            }
        }

        /** A name nobody bears may be a slip that would let two people meet who must not. */
        private void checkReferences() {
            if (idsAreComplete) {
                read.forEach(cells -> cells.references().forEach((id, column) -> {
                    if (!lines.containsKey(id) && !file.known().test(id)) {
                        cells.problem(column, "unknown-person", id);
                    }
                }));
            }
        }
    }
}
