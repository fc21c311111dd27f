package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of the way: by car, ferry or float plane, from where to where.
 *
 * @param by over land, by air or by water
 * @param means what it is in words (“float plane”); may be empty
 * @param leaves when it leaves; null if that is open
 * @param minutes how long it takes, from 1 to {@link #LONGEST_MINUTES}
 */
public record Leg(
        TravelMode by,
        String means,
        LocalDate day,
        String from,
        String to,
        @Nullable LocalTime leaves,
        int minutes) {

    public static final int LONGEST_MINUTES = 2880;

    /** @throws RefusedException {@code leg-minutes} if it takes no time or more than two days */
    public Leg {
        means = Passage.require("means of travel", means, Stop.LONGEST);
        from = Passage.require("beginning of the way", from, Stop.LONGEST);
        to = Passage.require("end of the way", to, Stop.LONGEST);
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new RefusedException("leg-minutes", minutes, LONGEST_MINUTES);
        }
    }
}
