package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportHeader;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportProblems;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table in which a district or the province tells what became of people: a header, and one row for each person and
 * checkpoint. Every problem is found in one reading, up to a thousand; with a single one nothing of the file is taken in.
 * {@code docs/outcomes.md} describes the columns.
 *
 * @param mentees finds whoever may be told of by their id; empty for everybody else, who is then unknown
 * @param outside whether rows about people outside of the program, under codes, may be in it
 * @param today what is told must have happened by then
 */
public record OutcomeFile(Function<ParticipantId, Optional<Mentee>> mentees, boolean outside, LocalDate today) {

    /** Reads the rows, of which the first is the header. Rows without any text are passed over. */
    public OutcomeReading read(Iterable<Row> rows) {
        ImportProblems problems = new ImportProblems();
        Iterator<Row> iterator = rows.iterator();
        if (!iterator.hasNext()) {
            problems.add(new ImportProblem(1, 0, "", "empty-file", List.of()));
            return new OutcomeReading.Faulty(problems.inOrder(), false);
        }
        ImportHeader<OutcomeColumn> header = header(iterator.next(), problems);
        return header.isLacking()
                ? new OutcomeReading.Faulty(problems.inOrder(), problems.more())
                : new Reading(this, header, problems).through(iterator);
    }

    /** Somebody of the program or somebody who is not: it must say who by one of the two. */
    private static ImportHeader<OutcomeColumn> header(Row row, ImportProblems problems) {
        ImportHeader<OutcomeColumn> header =
                ImportHeader.read(row, OutcomeColumn.class, OutcomeColumn.required(), problems);
        if (header.placeOf(OutcomeColumn.CODE) == 0) {
            header.require(OutcomeColumn.ID, problems);
        }
        return header;
    }

    /** One way through the rows, with what has to be remembered from row to row. */
    private static final class Reading {

        private final ImportHeader<OutcomeColumn> header;
        private final ImportProblems problems;
        private final OutcomeRows rows;
        private final Map<String, Long> lines = new HashMap<>();
        private final List<OutcomeReading.Person> people = new ArrayList<>();
        private final List<OutcomeReading.Outside> others = new ArrayList<>();
        private long last = 1;

        Reading(OutcomeFile file, ImportHeader<OutcomeColumn> header, ImportProblems problems) {
            this.header = header;
            this.problems = problems;
            this.rows = new OutcomeRows(file);
        }

        OutcomeReading through(Iterator<Row> iterator) {
            while (iterator.hasNext() && !problems.more()) {
                Row row = iterator.next();
                last = row.line();
                if (!row.isBlank()) {
                    read(row);
                }
            }
            if (people.isEmpty() && others.isEmpty() && problems.none()) {
                problems.add(new ImportProblem(last, 0, "", "empty-file", List.of()));
            }
            return problems.none()
                    ? new OutcomeReading.Complete(people, others)
                    : new OutcomeReading.Faulty(problems.inOrder(), problems.more());
        }

        private void read(Row row) {
            if (!header.fits(row, problems)) {
                return;
            }
            OutcomeCells cells = new OutcomeCells(row, header, problems);
            once(cells);
            if (cells.has(OutcomeColumn.CODE)) {
                rows.outside(cells).ifPresent(others::add);
            } else {
                rows.person(cells).ifPresent(people::add);
            }
        }

        /** Of nobody may two rows say what became of them at the same time. */
        private void once(OutcomeCells cells) {
            OutcomeColumn whose = cells.has(OutcomeColumn.CODE) ? OutcomeColumn.CODE : OutcomeColumn.ID;
            if (cells.has(whose) && cells.has(OutcomeColumn.MONTHS)) {
                String months = cells.text(OutcomeColumn.MONTHS);
                Long first = lines.putIfAbsent(whose + " " + months + " " + cells.text(whose), cells.line());
                if (first != null) {
                    cells.problem(whose, "duplicate-outcome", cells.text(whose), months, first);
                }
            }
        }
    }
}
