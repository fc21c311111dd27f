package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.text.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a mentee may take part: from the day the new position starts (inclusive) until that many months later
 * (exclusive). A new position restarts the clock.
 *
 * @param months the length of the window, at least 1
 */
public record Eligibility(int months) {

    public Eligibility {
        if (months < 1) {
            throw new IllegalArgumentException("An eligibility window of " + months + " months lets nobody in.");
        }
    }

    /** The last day of the window for a position that starts on the given day. */
    public LocalDate lastDay(LocalDate positionStart) {
        return positionStart.plusMonths(months).minusDays(1);
    }

    /** Why a mentee may not take part on the given day; empty if they may. */
    public Optional<Refusal> refusal(LocalDate positionStart, LocalDate today) {
        if (today.isBefore(positionStart)) {
            return Optional.of(Refusal.of("position-not-started", positionStart));
        }
        if (today.isAfter(lastDay(positionStart))) {
            return Optional.of(Refusal.of("eligibility-over", lastDay(positionStart)));
        }
        return Optional.empty();
    }
}
