package ca.learningpartners.mentorship.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said to have become of somebody.
 *
 * @param how {@link HowKnown#NOT_FOUND} if, and only if, it is {@link Outcome#UNKNOWN}
 * @param asOf the day as of which it holds
 * @param leftOn for who left, the day, not after {@code asOf}; null if that is not known, and for everybody else
 */
public record Finding(
        Outcome outcome,
        HowKnown how,
        LocalDate asOf,
        @Nullable LocalDate leftOn) {

    public Finding {
        if ((outcome == Outcome.UNKNOWN) != (how == HowKnown.NOT_FOUND)) {
            throw new IllegalArgumentException("The outcome " + outcome + " is known from " + how
                    + ". Maybe “not found” was chosen for what is known, or nothing was?");
        }
        if (leftOn != null && outcome != Outcome.LEFT) {
            throw new IllegalArgumentException(
                    "The outcome " + outcome + " has " + leftOn + " as the day of leaving. Maybe they left?");
        }
        if (leftOn != null && leftOn.isAfter(asOf)) {
            throw new IllegalArgumentException(
                    "They left on " + leftOn + ", which is after " + asOf + ", as of which it is known.");
        }
    }

    /** That nobody could find out. */
    public static Finding unknown(LocalDate asOf) {
        return new Finding(Outcome.UNKNOWN, HowKnown.NOT_FOUND, asOf, null);
    }
}
