package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where somebody placed themselves in one thing, from time to time: drawn as a line, with the same as a table behind it. All
 * courses of a page run over the same days.
 *
 * @param name what it is about, in a word or two
 * @param text the same in a sentence
 * @param steps from the lowest to the highest
 * @param points the earliest first, at least one
 * @param from the first day of the page
 * @param until the last
 */
public record Course(
        LocalText name, LocalText text, List<LocalText> steps, List<Point> points, LocalDate from, LocalDate until) {

    /** How wide the drawing is; its places are counted in this. */
    public static final int WIDTH = 160;

    private static final int EDGE = 8;
    private static final int ROW = 48;
    private static final int WITHIN = WIDTH - 2 * EDGE;

    /** How far apart two times are at least, those of one day included, as long as there is room. */
    private static final int APART = 12;

    /** One time. */
    public record Point(LocalDate day, int step, String note) {}

    public int height() {
        return steps.size() * ROW;
    }

    /** How far down the line of a step is: the highest is on top. */
    public int y(int step) {
        return (steps.size() - step) * ROW + ROW / 2;
    }

    /** How far from the left each time is: by its day, and never on top of the one before. */
    public List<Long> across() {
        List<Double> places = new ArrayList<>();
        double place = -APART;
        for (Point point : points) {
            place = Math.max(WITHIN * gone(point), place + APART);
            places.add(place);
        }
        double squeezed = Math.min(1, WITHIN / Math.max(place, 1));
        return places.stream().map(each -> EDGE + Math.round(each * squeezed)).toList();
    }

    private double gone(Point point) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return (double) ChronoUnit.DAYS.between(from, point.day()) / all;
    }

    /** The places of a line through all points. */
    public String line() {
        List<Long> across = across();
        return IntStream.range(0, points.size())
                .mapToObj(time -> across.get(time) + "," + y(points.get(time).step()))
                .collect(Collectors.joining(" "));
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
