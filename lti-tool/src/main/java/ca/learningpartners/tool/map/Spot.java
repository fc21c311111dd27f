package ca.learningpartners.tool.map;

import ca.learningpartners.mentorship.district.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, for the map: a district and, if it is known, the place in it.
 *
 * @param district the short form of the district; empty for people of none
 * @param at null where no place is known; such people are listed beside the map
 */
public record Spot(String district, @Nullable GeoPoint at) implements Comparable<Spot> {

    private static final double HUNDREDTH = 100;

    /** A spot to a hundredth of a degree, so that people of one community share it. */
    public Spot {
        at = at == null
                ? null
                : new GeoPoint(
                        Math.round(at.latitude() * HUNDREDTH) / HUNDREDTH,
                        Math.round(at.longitude() * HUNDREDTH) / HUNDREDTH);
    }

    /** By district number, those of none last. */
    @Override
    public int compareTo(Spot other) {
        int order = Integer.compare(number(), other.number());
        return order != 0 ? order : toString().compareTo(other.toString());
    }

    private int number() {
        String digits = district.replaceAll("\\D", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
