package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where somebody placed themselves in one thing, from time to time: drawn as a line, with the same as a table behind it. All
 * courses of a page run over the same days.
 *
 * @param points the earliest first, at least one
 * @param from the first day of the page
 * @param until the last
 */
public record Course(Questions.Item item, List<LocalText> steps, List<Point> points, LocalDate from, LocalDate until) {

    /** How wide the drawing is; its places are counted in this. */
    public static final int WIDTH = 320;

    private static final int EDGE = 12;
    private static final int ROW = 28;

    /** One time. */
    public record Point(LocalDate day, int step, String note) {}

    public int height() {
        return steps.size() * ROW + EDGE;
    }

    /** How far down the line of a step is: the highest is on top. */
    public int y(int step) {
        return (steps.size() - step + 1) * ROW;
    }

    public long x(Point point) {
        long all = ChronoUnit.DAYS.between(from, until);
        long gone = ChronoUnit.DAYS.between(from, point.day());
        return EDGE + (all == 0 ? 0 : Math.round((WIDTH - 2.0 * EDGE) * gone / all));
    }

    /** The places of a line through all points. */
    public String line() {
        return points.stream().map(point -> x(point) + "," + y(point.step())).collect(Collectors.joining(" "));
    }

    public Point first() {
        return points.get(0);
    }

    public Point last() {
        return points.get(points.size() - 1);
    }

    public LocalText words(Point point) {
        return steps.get(point.step() - 1);
    }
}
