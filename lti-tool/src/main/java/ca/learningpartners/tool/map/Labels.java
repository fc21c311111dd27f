package ca.learningpartners.tool.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts words beside points so that none covers another word or point; where there is no room, the word is left out. */
final class Labels {

    private static final double LETTER = 0.62;
    private static final double GAP = 3;

    private final Paper paper;
    private final double size;
    private final List<Box> taken = new ArrayList<>();
    private final List<Panel.Label> placed = new ArrayList<>();

    /** Words of one size, in units, that keep clear of all these points. */
    Labels(Paper paper, double size, List<Point> points) {
        this.paper = paper;
        this.size = size;
        points.forEach(point -> taken.add(Box.around(point)));
    }

    /** A point as it is drawn. */
    record Point(double x, double y, double radius) {}

    private record Box(double left, double top, double right, double bottom) {

        static Box around(Point point) {
            double r = point.radius();
            return new Box(point.x() - r, point.y() - r, point.x() + r, point.y() + r);
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Try(Box box, Panel.Label label) {}

    /** Puts a word beside a point, if there is room. Those that matter most come first. */
    void put(String text, Point at) {
        Optional<Try> room = places(text, at).stream()
                .filter(each -> fits(each.box()))
                .filter(each -> taken.stream().noneMatch(each.box()::meets))
                .findFirst();
        room.ifPresent(found -> {
            taken.add(found.box());
            placed.add(found.label());
        });
    }

    List<Panel.Label> placed() {
        return placed;
    }

    private boolean fits(Box box) {
        return box.left() >= 0 && box.right() <= Paper.WIDTH && box.top() >= 0 && box.bottom() <= paper.height();
    }

    /** To the right, to the left, above, below. */
    private List<Try> places(String text, Point at) {
        double wide = text.length() * LETTER * size;
        double away = at.radius() + GAP;
        double half = size / 2;
        return List.of(
                attempt(text, at.x() + away, at.y() - half, wide, "start"),
                attempt(text, at.x() - away - wide, at.y() - half, wide, "end"),
                attempt(text, at.x() - wide / 2, at.y() - away - size, wide, "middle"),
                attempt(text, at.x() - wide / 2, at.y() + away, wide, "middle"));
    }

    private Try attempt(String text, double left, double top, double wide, String anchor) {
        double x = anchor.equals("start") ? left : anchor.equals("end") ? left + wide : left + wide / 2;
        double baseline = top + size * 0.85;
        return new Try(
                new Box(left, top, left + wide, top + size),
                new Panel.Label(text, Paper.written(x), Paper.written(baseline), anchor));
    }
}
