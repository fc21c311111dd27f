package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A table that is drawn as a picture as well. The page holds the table; {@code charts.js} reads it and draws, so that
 * picture and table cannot differ. The element is {@code @template.tag.chart(frame = frame, chart = …)}, on a page whose
 * layout is given {@code charts = true}.
 *
 * @param id lower-case words joined by dashes, once on a page
 * @param says what is to be seen in a sentence: stands above the picture, and is heard instead of it
 * @param note what is to be said besides: what is not shown, and why; may be blank
 * @param unit of all values that are drawn
 * @param rows what the first column holds: “District”, “Day”
 */
public record Chart(
        String id,
        Kind kind,
        String title,
        String says,
        String note,
        Unit unit,
        String rows,
        List<Column> columns,
        List<Row> lines) {

    /** How a table is drawn. */
    public enum Kind {
        /** A bar for each row, from zero; two columns are two bars side by side. */
        BARS,
        /** A dot for each row, with its interval. */
        DOTS,
        /** A line for each column over the days of the rows. */
        LINE,
        /** A curve in steps for each column over the months of the rows, with a band from low to high. */
        CURVE,
        /** A bar for each row, parted into the columns, which make a whole. */
        SHARES,
        /** A small line for each row over the days of the columns; rows of which nothing is shown are left to the table. */
        MULTIPLES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In which colour a column is drawn. */
    public enum Tone {
        PLAIN,
        MENTEE,
        MENTOR,
        /** Of whom it is not known. */
        UNKNOWN,
        /** Stands in the table only. */
        ASIDE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param at the day of the column, in {@link Kind#MULTIPLES}; blank otherwise */
    public record Column(String name, String at, Tone tone) {

        public static Column of(String name) {
            return new Column(name, "", Tone.PLAIN);
        }

        public static Column of(String name, Tone tone) {
            return new Column(name, "", tone);
        }

        public static Column on(String name, LocalDate day) {
            return new Column(name, day.toString(), Tone.PLAIN);
        }
    }

    /**
     * @param at where the row lies along a line or curve: a day, or a number of months; blank otherwise
     * @param whole whether it is everybody, to whom the others are compared
     * @param link where its name leads, if anywhere
     */
    public record Row(String name, String at, boolean whole, Optional<String> link, List<Cell> cells) {

        public static Row of(String name, List<Cell> cells) {
            return new Row(name, "", false, Optional.empty(), cells);
        }

        public static Row on(String name, LocalDate day, List<Cell> cells) {
            return new Row(name, day.toString(), false, Optional.empty(), cells);
        }

        public static Row after(String name, double months, List<Cell> cells) {
            return new Row(name, Double.toString(months), false, Optional.empty(), cells);
        }

        public Row asWhole() {
            return new Row(name, at, true, link, cells);
        }

        public Row linkedTo(String address) {
            return new Row(name, at, whole, Optional.of(address), cells);
        }
    }

    /**
     * @param text the number as the reader writes it, or why there is none
     * @param value the number as it is drawn; empty if it is not shown, or only stands in the table
     * @param besides the interval as the reader writes it, or whatever else belongs to the number; may be blank
     * @param hidden whether there is a number that may not be shown: a hatched gap in the picture
     * @param earlier whether it still stands from a day before
     */
    public record Cell(
            String text,
            OptionalDouble value,
            Optional<Interval> between,
            String besides,
            boolean hidden,
            boolean earlier) {

        public static Cell shown(String text, double value) {
            return new Cell(text, OptionalDouble.of(value), Optional.empty(), "", false, false);
        }

        public static Cell shown(String text, double value, Interval between, String besides) {
            return new Cell(text, OptionalDouble.of(value), Optional.of(between), besides, false, false);
        }

        public static Cell hidden(String why) {
            return new Cell(why, OptionalDouble.empty(), Optional.empty(), "", true, false);
        }

        /** What stands in the table only. */
        public static Cell words(String text) {
            return new Cell(text, OptionalDouble.empty(), Optional.empty(), "", false, false);
        }

        /** What may be missing altogether: nobody counted it. */
        public static Cell of(Optional<Cell> cell) {
            return cell.orElseGet(() -> words("–"));
        }

        /** The same, with what belongs to the number. */
        public Cell besides(String words) {
            return new Cell(text, value, between, words, hidden, earlier);
        }

        public Cell standing(String since) {
            return new Cell(text, value, between, since, hidden, true);
        }
    }
}
