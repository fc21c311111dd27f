package ca.learningpartners.tool.map;

import ca.learningpartners.mentorship.district.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws pairs on the map of the province. Where many districts lie close together, in the southwest, a second panel
 * shows them larger.
 */
public final class Drawing {

    private static final double WIDE = 14;
    private static final double NARROW = 21;
    private static final int MOST_OF_A_STROKE = 4;

    private final List<Link> links;
    private final Census census;

    private Drawing(List<Link> links, Census census) {
        this.links = links;
        this.census = census;
    }

    /**
     * A map of some pairs.
     *
     * @param waiting the spots of mentees without a partner
     */
    public static ProvinceMap of(List<Link> links, List<Spot> waiting) {
        Census census = new Census(links, waiting);
        return new ProvinceMap(new Drawing(links, census).panels(), census.places(), census.flows());
    }

    private List<Panel> panels() {
        Set<Spot> drawn =
                census.spots().stream().filter(spot -> spot.at() != null).collect(Collectors.toSet());
        if (drawn.isEmpty()) {
            return List.of();
        }
        Set<Spot> crowd =
                drawn.stream().filter(spot -> Southwest.holds(spot.at())).collect(Collectors.toSet());
        if (!Southwest.isCrowded(crowd.size(), drawn.size())) {
            return List.of(panel("map.province", paper(drawn), drawn, ""));
        }
        Set<Spot> labelled = new HashSet<>(drawn);
        labelled.removeAll(crowd);
        Paper province = paper(drawn);
        Paper southwest = paper(crowd);
        return List.of(
                panel("map.province", province, labelled, southwest.outlineOn(province)),
                panel("map.southwest", southwest, crowd, ""));
    }

    private static Paper paper(Set<Spot> spots) {
        return Paper.around(spots.stream().map(Drawing::planar).toList());
    }

    private static Planar planar(Spot spot) {
        GeoPoint at = spot.at();
        if (at == null) {
            throw new IllegalArgumentException("The people of " + spot.district() + " are nowhere on the map.");
        }
        return Planar.of(at);
    }

    private Panel panel(String name, Paper paper, Set<Spot> labelled, String lens) {
        List<Spot> shown = census.spots().stream()
                .filter(spot -> spot.at() != null && paper.holds(planar(spot)))
                .sorted(Comparator.comparingInt((Spot spot) -> census.at(spot).all())
                        .reversed())
                .toList();
        return new Panel(
                name,
                paper.height(),
                Shore.on(paper),
                lens,
                strokes(paper),
                shown.stream().map(spot -> dot(paper, spot)).toList(),
                labels(paper, WIDE, shown, labelled),
                labels(paper, NARROW, shown, labelled));
    }

    private Panel.Dot dot(Paper paper, Spot spot) {
        Labels.Point point = point(paper, spot);
        return new Panel.Dot(
                Paper.written(point.x()),
                Paper.written(point.y()),
                Paper.written(point.radius()),
                census.at(spot).someoneWaits() ? "waits" : "settled");
    }

    private Labels.Point point(Paper paper, Spot spot) {
        Planar at = planar(spot);
        return new Labels.Point(
                paper.x(at),
                paper.y(at),
                2.5 + Math.min(9, 1.2 * Math.sqrt(census.at(spot).all())));
    }

    /** One label a district, at the place where most of its people are. */
    private List<Panel.Label> labels(Paper paper, double size, List<Spot> shown, Set<Spot> labelled) {
        Labels labels = new Labels(
                paper, size, shown.stream().map(spot -> point(paper, spot)).toList());
        Set<String> said = new HashSet<>();
        for (Spot spot : shown) {
            if (labelled.contains(spot) && !spot.district().isEmpty() && said.add(spot.district())) {
                labels.put(spot.district(), point(paper, spot));
            }
        }
        return labels.placed();
    }

    private List<Panel.Stroke> strokes(Paper paper) {
        Map<Link, Integer> counts = new TreeMap<>(
                Comparator.comparing(Link::mentee).thenComparing(Link::mentor).thenComparing(Link::fresh));
        links.stream()
                .filter(link -> link.mentee().at() != null && link.mentor().at() != null)
                .filter(link -> !link.mentee().equals(link.mentor()))
                .forEach(link -> counts.merge(link, 1, Integer::sum));
        Map<String, StringBuilder> paths = new TreeMap<>();
        counts.forEach((link, count) -> {
            Planar from = planar(link.mentee());
            Planar to = planar(link.mentor());
            if (!paper.holds(from) && !paper.holds(to)) {
                return;
            }
            Arc arc = new Arc(paper.x(from), paper.y(from), paper.x(to), paper.y(to));
            String look = " of-" + Math.min(count, MOST_OF_A_STROKE) + (link.fresh() ? " fresh" : "");
            paths.computeIfAbsent("from" + look, none -> new StringBuilder()).append(arc.first());
            paths.computeIfAbsent("to" + look, none -> new StringBuilder()).append(arc.second());
        });
        List<Panel.Stroke> strokes = new ArrayList<>();
        paths.forEach((kind, path) -> strokes.add(new Panel.Stroke(kind, path.toString())));
        return strokes;
    }
}
