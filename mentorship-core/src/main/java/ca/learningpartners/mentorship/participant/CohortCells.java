package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.text.Unseen;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read as plain values. A cell that is wrong is told to the problems and reads as if it were
 * blank, so that the rest of the row can still be looked at; nothing is made of a row that {@link #isFaulty()}.
 */
final class CohortCells {

    private final CohortFile.Row row;
    private final ImportHeader<CohortColumn> header;
    private final ImportProblems problems;
    private final Map<CohortColumn, String> values = new EnumMap<>(CohortColumn.class);
    private final Map<ParticipantId, CohortColumn> references = new HashMap<>();
    private final Set<CohortColumn> unreadable = EnumSet.noneOf(CohortColumn.class);
    private boolean faulty;

    CohortCells(CohortFile.Row row, ImportHeader<CohortColumn> header, ImportProblems problems) {
        this.row = row;
        this.header = header;
        this.problems = problems;
        for (CohortColumn column : CohortColumn.values()) {
            int place = header.placeOf(column);
            values.put(column, place == 0 ? "" : clean(column, row.fields().get(place - 1)));
        }
    }

    /** The text as it is kept; a list without entries is as good as blank. */
    private String clean(CohortColumn column, String field) {
        String text = Normalizer.normalize(field, Normalizer.Form.NFC).strip();
        OptionalInt control = text.chars().filter(Character::isISOControl).findFirst();
        if (control.isPresent()) {
            unreadable.add(column);
            problem(column, "control-character", String.format(Locale.ROOT, "U+%04X", control.getAsInt()));
            return "";
        }
        String seen = Unseen.trimmed(text);
        return seen.matches("[;\\s]*") ? "" : seen;
    }

    long line() {
        return row.line();
    }

    boolean isFaulty() {
        return faulty;
    }

    void problem(CohortColumn column, String code, Object... details) {
        faulty = true;
        problems.add(new ImportProblem(row.line(), header.placeOf(column), column.key(), code, List.of(details)));
    }

    /** The people this row names besides its own, each with the column that does. */
    Map<ParticipantId, CohortColumn> references() {
        return references;
    }

    void refersTo(ParticipantId id, CohortColumn column) {
        references.put(id, column);
    }

    /** The text of a cell without what surrounds it; empty if it is blank or the file has no such column. */
    String text(CohortColumn column) {
        return values.getOrDefault(column, "");
    }

    boolean has(CohortColumn column) {
        return !text(column).isEmpty();
    }

    /** Says that a cell must not be blank, or that its column is not there at all. */
    void require(CohortColumn column) {
        if (header.placeOf(column) == 0) {
            faulty = true;
            header.require(column, problems);
        } else if (!has(column) && !unreadable.contains(column)) {
            problem(column, "missing-value");
        }
    }

    /** A text with a greatest length; blank is empty. */
    String text(CohortColumn column, int max) {
        String text = text(column);
        if (text.length() > max) {
            problem(column, "too-long", text.length(), max);
            return "";
        }
        return text;
    }

    /** What a type makes of the text, or its objection as a problem. */
    <T> Optional<T> read(CohortColumn column, int max, Function<String, T> type) {
        String text = text(column, max);
        return text.isEmpty() ? Optional.empty() : read(column, text, type);
    }

    <T> Optional<T> read(CohortColumn column, String text, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (IllegalArgumentException e) {
            problem(column, "bad-value", text, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** One of a few words, capitals aside. */
    <T> Optional<T> oneOf(CohortColumn column, Map<String, T> words) {
        return has(column) ? oneOf(column, text(column), "bad-value", words) : Optional.empty();
    }

    <T> Optional<T> oneOf(CohortColumn column, String text, String code, Map<String, T> words) {
        @Nullable T found = words.get(text.toLowerCase(Locale.ROOT));
        if (found == null) {
            problem(column, code, text, String.join(", ", words.keySet()));
        }
        return Optional.ofNullable(found);
    }

    /** A whole number between two bounds, both inclusive. */
    Optional<Integer> number(CohortColumn column, int min, int max) {
        return has(column) ? number(column, text(column), min, max) : Optional.empty();
    }

    Optional<Integer> number(CohortColumn column, String text, int min, int max) {
        int number = text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : -1;
        if (number < min || number > max) {
            problem(column, "bad-number", text, min, max);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** Degrees with a decimal point, within a bound on either side of zero. */
    Optional<Double> degrees(CohortColumn column, int bound) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double degrees = text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?") ? Double.parseDouble(text) : Double.NaN;
        if (!(Math.abs(degrees) <= bound)) {
            problem(column, "bad-number", text, -bound, bound);
            return Optional.empty();
        }
        return Optional.of(degrees);
    }

    /** A day of the calendar as year-month-day. */
    Optional<LocalDate> date(CohortColumn column) {
        return has(column) ? date(column, text(column)) : Optional.empty();
    }

    Optional<LocalDate> date(CohortColumn column, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // Told below, like a year nobody can mean.
        }
        problem(column, "bad-date", text);
        return Optional.empty();
    }
}
