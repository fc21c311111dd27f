package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How near the two are to each other, from base to base: 1 ÷ (1 + (d ÷ 400 km)²). For a mentee who wants a partner from
 * far away it is 1 less that. The distance is the straight line, unless it is known how far people travel between the two
 * communities. Many mentors share a base, so each distance is worked out once a mentee.
 */
final class Nearness implements Measure {

    private static final double HALF_AT_KM = 400;
    private static final int NOT_YET = -2;

    private final Distances distances;

    Nearness(Distances distances) {
        this.distances = distances;
    }

    @Override
    public Kernel over(List<Mentee> mentees, List<Mentor> mentors) {
        List<GeoPoint> bases = new ArrayList<>();
        int[] baseOf = bases(mentors, bases);
        return (mentee, mentor, from, to, values) -> {
            GeoPoint base = mentees.get(mentee).setting().base();
            if (base == null) {
                Arrays.fill(values, from, to, UNKNOWN);
                return;
            }
            boolean far = mentees.get(mentee).prefersDistance();
            int[] near = new int[bases.size()];
            Arrays.fill(near, NOT_YET);
            for (int e = from; e < to; e++) {
                int other = baseOf[mentor[e]];
                if (other != UNKNOWN && near[other] == NOT_YET) {
                    int value = at(distances.kilometres(base, bases.get(other)));
                    near[other] = far ? MicroPoints.ONE - value : value;
                }
                values[e] = other == UNKNOWN ? UNKNOWN : near[other];
            }
        };
    }

    /** Lists the bases, each once, and gives that of each mentor as a position in the list. */
    private static int[] bases(List<Mentor> mentors, List<GeoPoint> bases) {
        Map<GeoPoint, Integer> positions = new HashMap<>();
        int[] baseOf = new int[mentors.size()];
        for (int j = 0; j < baseOf.length; j++) {
            GeoPoint base = mentors.get(j).setting().base();
            baseOf[j] = UNKNOWN;
            if (base != null) {
                Integer known = positions.putIfAbsent(base, bases.size());
                baseOf[j] = known == null ? bases.size() : known;
                if (known == null) {
                    bases.add(base);
                }
            }
        }
        return baseOf;
    }

    static int at(double kilometres) {
        double relative = kilometres / HALF_AT_KM;
        return MicroPoints.of(1 / (1 + relative * relative));
    }
}
