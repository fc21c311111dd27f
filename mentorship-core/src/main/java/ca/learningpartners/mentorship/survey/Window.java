package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;

/**
 * When a wave can be answered.
 *
 * @param opens the first day
 * @param due the day by which people are asked to answer; reminders go out before it
 * @param closes the last day, inclusive
 */
public record Window(LocalDate opens, LocalDate due, LocalDate closes) {

    /** @throws RefusedException {@code wave-days-backwards} if they are not in this order */
    public Window {
        if (due.isBefore(opens) || closes.isBefore(due)) {
            throw new RefusedException("wave-days-backwards");
        }
    }
}
