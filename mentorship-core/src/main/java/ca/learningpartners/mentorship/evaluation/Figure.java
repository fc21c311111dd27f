package ca.learningpartners.mentorship.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One number as it may be shown, or the reason why it is not.
 *
 * @param people about how many people it is; empty if that is hidden, or it is about things
 * @param value in the unit of the measure; empty if hidden
 * @param interval in the same unit, where there is one
 * @param hidden empty if it is shown
 * @param because which reason of {@link Hidden#NOT_ESTIMABLE}, as a key of words; blank otherwise
 * @param asOf the day as of which it holds; earlier than its bulletin’s where an earlier one still stands
 */
public record Figure(
        Measure measure,
        Slice slice,
        OptionalInt people,
        OptionalDouble value,
        Optional<Interval> interval,
        Optional<Hidden> hidden,
        String because,
        LocalDate asOf) {

    public Figure {
        if (value.isPresent() == hidden.isPresent()) {
            throw new IllegalArgumentException(
                    "Figure " + measure.key() + " of " + slice + " is both shown and hidden, or neither.");
        }
    }

    /** One that is shown. */
    public static Figure shown(
            Measure measure,
            Slice slice,
            OptionalInt people,
            double value,
            Optional<Interval> interval,
            LocalDate asOf) {
        return new Figure(measure, slice, people, OptionalDouble.of(value), interval, Optional.empty(), "", asOf);
    }

    /** One that is not. */
    public static Figure hidden(Measure measure, Slice slice, Hidden why, String because, LocalDate asOf) {
        return new Figure(
                measure,
                slice,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(why),
                because,
                asOf);
    }
}
