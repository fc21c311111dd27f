package ca.learningpartners.mentorship.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** When it is asked what became of somebody: so many months after the first day in their position. */
public enum Checkpoint {
    ONE_YEAR(12),
    TWO_YEARS(24),
    THREE_YEARS(36);

    private final int months;

    Checkpoint(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /** The first day on which it can be said of somebody who began on that day. */
    public LocalDate on(LocalDate positionStart) {
        return positionStart.plusMonths(months);
    }

    /** Whether it can be said on a day. */
    public boolean isDue(LocalDate positionStart, LocalDate day) {
        return !on(positionStart).isAfter(day);
    }

    public static Optional<Checkpoint> after(int months) {
        return Stream.of(values()).filter(each -> each.months == months).findFirst();
    }
}
