package ca.learningpartners.mentorship.district;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grades a school teaches, the first and the last inclusive: K–5, 6–8, 9–12, K–12.
 *
 * @param from from 0, which is kindergarten, to 12
 * @param to not before {@code from}
 */
public record GradeSpan(int from, int to) implements Comparable<GradeSpan> {

    /** The last grade there is. */
    public static final int LAST = 12;

    private static final Pattern FORM = Pattern.compile(
            "(K|M|[0-9]{1,2})(?:\\s*[-\\u2010-\\u2015]\\s*([0-9]{1,2}|K|M))?", Pattern.CASE_INSENSITIVE);
    private static final Comparator<GradeSpan> ORDER =
            Comparator.comparingInt(GradeSpan::from).thenComparingInt(GradeSpan::to);

    public GradeSpan {
        if (from < 0 || to > LAST || from > to) {
            throw new IllegalArgumentException(
                    "Grades " + from + " to " + to + " are not within K to 12, first to last. Maybe “K–7”?");
        }
    }

    /** Reads “K–5”, “6-8”, “9 – 12” or a single grade; M, for maternelle, is K. */
    public static GradeSpan parse(String text) {
        Matcher read = FORM.matcher(text.strip());
        if (!read.matches()) {
            throw new IllegalArgumentException("“" + text + "” is no span of grades. Maybe “K–7”?");
        }
        int from = grade(read.group(1));
        return new GradeSpan(from, read.group(2) == null ? from : grade(read.group(2)));
    }

    private static int grade(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 0;
    }

    @Override
    public int compareTo(GradeSpan other) {
        return ORDER.compare(this, other);
    }

    /** As people write it: “K–5”, “9–12”, “K”. */
    @Override
    public String toString() {
        return from == to ? name(from) : name(from) + "–" + name(to);
    }

    private static String name(int grade) {
        return grade == 0 ? "K" : String.valueOf(grade);
    }
}
