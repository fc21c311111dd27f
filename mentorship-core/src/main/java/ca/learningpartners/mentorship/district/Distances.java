package ca.learningpartners.mentorship.district;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far places are from each other: the straight line, unless somebody has said how far it is the way people go. Nothing
 * changes in it, so it can be kept beside what was worked out with it.
 */
public final class Distances {

    /** The straight line everywhere. */
    public static final Distances STRAIGHT = new Distances(Map.of());

    private static final Comparator<GeoPoint> SOUTH_FIRST =
            Comparator.comparingDouble(GeoPoint::latitude).thenComparingDouble(GeoPoint::longitude);
    private static final Comparator<Stated> ORDER =
            Comparator.comparing(Stated::one, SOUTH_FIRST).thenComparing(Stated::other, SOUTH_FIRST);

    private final Map<Ends, Integer> stated;

    private Distances(Map<Ends, Integer> stated) {
        this.stated = Map.copyOf(stated);
    }

    /**
     * From what is known of travel. A distance holds between two people whose bases are exactly the points of its two
     * communities; of several the shortest. A community without a point has no part in it.
     */
    public static Distances of(Collection<Community> communities, Collection<Travel> travels) {
        Map<CommunityId, GeoPoint> places = new HashMap<>();
        communities.stream().filter(each -> each.at() != null).forEach(each -> places.put(each.id(), each.at()));
        Map<Ends, Integer> stated = new HashMap<>();
        for (Travel travel : travels) {
            GeoPoint one = places.get(travel.between().one());
            GeoPoint other = places.get(travel.between().other());
            if (travel.kilometres() != null && one != null && other != null) {
                stated.merge(Ends.of(one, other), travel.kilometres(), Math::min);
            }
        }
        return stated.isEmpty() ? STRAIGHT : new Distances(stated);
    }

    /** In kilometres; 0 from a point to itself. */
    public double kilometres(GeoPoint from, GeoPoint to) {
        Integer said = stated.isEmpty() || from.equals(to) ? null : stated.get(Ends.of(from, to));
        return said == null ? from.kilometresTo(to) : said;
    }

    /** Those that stand instead of a straight line between two of these places, from south to north. */
    public List<Stated> among(Collection<GeoPoint> places) {
        return stated.entrySet().stream()
                .filter(each -> places.contains(each.getKey().one())
                        && places.contains(each.getKey().other()))
                .map(each -> new Stated(each.getKey().one(), each.getKey().other(), each.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** How far it is between two places the way people go. */
    public record Stated(GeoPoint one, GeoPoint other, int kilometres) {}

    private record Ends(GeoPoint one, GeoPoint other) {

        static Ends of(GeoPoint a, GeoPoint b) {
            return SOUTH_FIRST.compare(a, b) <= 0 ? new Ends(a, b) : new Ends(b, a);
        }
    }
}
