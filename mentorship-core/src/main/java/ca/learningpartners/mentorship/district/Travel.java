package ca.learningpartners.mentorship.district;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How people get from one community to another and back.
 *
 * @param modes at least one
 * @param minutes how long it usually takes, from 1 to a week; null if nobody has said
 * @param kilometres how far it is the way people go, from 1 to 5,000: where it is given it counts instead of the straight
 *     line; null if the straight line will do
 */
public record Travel(
        CommunityPair between,
        Set<TravelMode> modes,
        @Nullable Integer minutes,
        @Nullable Integer kilometres) {

    public static final int MOST_MINUTES = 7 * 24 * 60;
    public static final int MOST_KILOMETRES = 5_000;

    public Travel {
        modes = Collections.unmodifiableSortedSet(new TreeSet<>(modes));
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("No means of travel is given. Maybe by land?");
        }
        require("time in minutes", minutes, MOST_MINUTES);
        require("distance in kilometres", kilometres, MOST_KILOMETRES);
    }

    private static void require(String what, @Nullable Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            throw new IllegalArgumentException(
                    "The " + what + ", " + value + ", is not between 1 and " + most + ". Maybe leave it out?");
        }
    }

    /** Whether no road leads there. */
    public boolean isRoadless() {
        return !modes.contains(TravelMode.LAND);
    }
}
