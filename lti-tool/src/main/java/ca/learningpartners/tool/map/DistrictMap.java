package ca.learningpartners.tool.map;

import ca.learningpartners.mentorship.district.GeoPoint;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Districts on the map, each with how much of something there is.
 *
 * @param panels drawings; empty if no district has a place
 * @param beside districts that have no place of their own
 */
public record DistrictMap(List<Panel> panels, List<Mark> beside) {

    /** In how many shades dots are drawn. */
    public static final int SHADES = 5;

    private static final double RADIUS = 10;
    private static final double WIDE = 14;
    private static final double NARROW = 21;

    /**
     * A district with its number.
     *
     * @param text the short form of the district, with the number as the reader writes it
     * @param at where its people are based; null if it has no place of its own
     * @param share how far up the number is between nothing and the most, from 0 to 1; empty if it is not shown
     */
    public record Mark(String text, @Nullable GeoPoint at, OptionalDouble share) {

        private Planar planar() {
            if (at == null) {
                throw new IllegalStateException(text + " is nowhere on the map.");
            }
            return Planar.of(at);
        }

        private String kind() {
            return share.isPresent()
                    ? "shade-" + Math.max(1, (int) Math.ceil(Math.min(1, share.getAsDouble()) * SHADES))
                    : "unshown";
        }
    }

    public static DistrictMap of(List<Mark> marks) {
        List<Mark> beside = marks.stream().filter(mark -> mark.at() == null).toList();
        List<Mark> placed = marks.stream()
                .filter(mark -> mark.at() != null)
                .sorted(Comparator.comparing((Mark mark) -> mark.share().isEmpty()))
                .toList();
        return new DistrictMap(placed.isEmpty() ? List.of() : panels(placed), beside);
    }

    private static List<Panel> panels(List<Mark> marks) {
        List<Mark> crowd =
                marks.stream().filter(mark -> Southwest.holds(mark.at())).toList();
        Paper province = paper(marks);
        if (!Southwest.isCrowded(crowd.size(), marks.size())) {
            return List.of(panel("map.province", province, marks, marks, ""));
        }
        Paper southwest = paper(crowd);
        List<Mark> others =
                marks.stream().filter(mark -> !Southwest.holds(mark.at())).toList();
        return List.of(
                panel("map.province", province, marks, others, southwest.outlineOn(province)),
                panel("map.southwest", southwest, crowd, crowd, ""));
    }

    private static Paper paper(List<Mark> marks) {
        return Paper.around(marks.stream().map(Mark::planar).toList());
    }

    private static Panel panel(String name, Paper paper, List<Mark> marks, List<Mark> labelled, String lens) {
        return new Panel(
                name,
                paper.height(),
                Shore.on(paper),
                lens,
                List.of(),
                marks.stream().map(mark -> dot(paper, mark)).toList(),
                labels(paper, WIDE, marks, labelled),
                labels(paper, NARROW, marks, labelled));
    }

    private static Panel.Dot dot(Paper paper, Mark mark) {
        Labels.Point point = point(paper, mark);
        return new Panel.Dot(
                Paper.written(point.x()), Paper.written(point.y()), Paper.written(point.radius()), mark.kind());
    }

    private static Labels.Point point(Paper paper, Mark mark) {
        Planar at = mark.planar();
        return new Labels.Point(paper.x(at), paper.y(at), mark.share().isPresent() ? RADIUS : RADIUS / 2);
    }

    /** What is shown is named; what is not has its dot alone. */
    private static List<Panel.Label> labels(Paper paper, double size, List<Mark> marks, List<Mark> labelled) {
        Labels labels = new Labels(
                paper, size, marks.stream().map(mark -> point(paper, mark)).toList());
        labelled.stream()
                .filter(mark -> mark.share().isPresent())
                .forEach(mark -> labels.put(mark.text(), point(paper, mark)));
        return labels.placed();
    }
}
