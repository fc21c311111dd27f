package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * One part of a visit: whom one meets, when, and where. Stops are in the order of their beginnings.
 *
 * @param who who it is in particular, in words; may be empty
 * @param place where it is; may be empty
 */
public record Stop(Stakeholder with, LocalDate day, LocalTime begins, LocalTime ends, String who, String place)
        implements Comparable<Stop> {

    public static final int LONGEST = 200;

    private static final Comparator<Stop> ORDER =
            Comparator.comparing(Stop::from).thenComparing(Stop::ends).thenComparing(Stop::with);

    /** @throws RefusedException {@code stop-ends-first} if it does not end after it begins, on the same day */
    public Stop {
        who = Passage.require("name of a stop", who, LONGEST);
        place = Passage.require("place of a stop", place, LONGEST);
        if (!ends.isAfter(begins)) {
            throw new RefusedException("stop-ends-first");
        }
    }

    LocalDateTime from() {
        return day.atTime(begins);
    }

    boolean overlaps(Stop other) {
        return day.equals(other.day) && begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    @Override
    public int compareTo(Stop other) {
        return ORDER.compare(this, other);
    }
}
