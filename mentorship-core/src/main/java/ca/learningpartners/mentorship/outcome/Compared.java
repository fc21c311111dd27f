package ca.learningpartners.mentorship.outcome;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Somebody who is held against others.
 *
 * @param key an order among those who began on the same day, that has nothing to do with what became of them
 * @param branch those of the same branch are like each other; blank where there is none
 */
public record Compared(String key, String branch, LocalDate positionStart, Outcome outcome) {

    static final Comparator<Compared> ORDER =
            Comparator.comparing(Compared::positionStart).thenComparing(Compared::key);

    private static final int FIRST_MONTH_OF_A_YEAR = 8;

    /** What those have in common who are compared: the branch, and the school year they began in, from August on. */
    String likeness() {
        return branch + " "
                + positionStart.minusMonths(FIRST_MONTH_OF_A_YEAR - 1L).getYear();
    }
}
