package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportHeader;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportProblems;
import ca.learningpartners.mentorship.text.Unseen;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells of one row. A cell that is wrong is told and reads as if it were blank, so that the rest can still be looked at. */
final class OutcomeCells {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private final Row row;
    private final ImportHeader<OutcomeColumn> header;
    private final ImportProblems problems;
    private boolean faulty;

    OutcomeCells(Row row, ImportHeader<OutcomeColumn> header, ImportProblems problems) {
        this.row = row;
        this.header = header;
        this.problems = problems;
    }

    long line() {
        return row.line();
    }

    boolean isFaulty() {
        return faulty;
    }

    void problem(OutcomeColumn column, String code, Object... details) {
        faulty = true;
        problems.add(new ImportProblem(row.line(), header.placeOf(column), column.key(), code, List.of(details)));
    }

    /** The text of a cell; empty if it is blank or the file has no such column. */
    String text(OutcomeColumn column) {
        int place = header.placeOf(column);
        return place == 0
                ? ""
                : Unseen.trimmed(Normalizer.normalize(row.fields().get(place - 1), Normalizer.Form.NFC));
    }

    boolean has(OutcomeColumn column) {
        return !text(column).isEmpty();
    }

    /** A cell that must not be blank, as its type. */
    <T> Optional<T> needed(OutcomeColumn column, Function<OutcomeColumn, Optional<T>> read) {
        if (!has(column)) {
            problem(column, "missing-value");
            return Optional.empty();
        }
        return read.apply(column);
    }

    /** What a type makes of the text, or its objection as a problem. */
    <T> Optional<T> value(OutcomeColumn column, Function<String, T> type) {
        if (!has(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.apply(text(column)));
        } catch (IllegalArgumentException e) {
            problem(column, "bad-value", text(column), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** One of a few words. */
    <T extends Enum<T>> Optional<T> word(
            OutcomeColumn column, Function<String, Optional<T>> named, Function<T, String> word, T[] all) {
        Optional<T> found = named.apply(text(column));
        if (has(column) && found.isEmpty()) {
            String words = Arrays.stream(all).map(word).collect(Collectors.joining(", "));
            problem(column, "unknown-word", text(column), words);
        }
        return found;
    }

    Optional<Checkpoint> months(OutcomeColumn column) {
        String text = text(column);
        Optional<Checkpoint> found =
                text.matches("[0-9]{2}") ? Checkpoint.after(Integer.parseInt(text)) : Optional.empty();
        if (found.isEmpty()) {
            problem(column, "bad-months", text);
        }
        return found;
    }

    /** A day of the calendar as year-month-day. */
    Optional<LocalDate> day(OutcomeColumn column) {
        if (!has(column)) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text(column));
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // Told below, like a year nobody can mean.
        }
        problem(column, "bad-date", text(column));
        return Optional.empty();
    }
}
