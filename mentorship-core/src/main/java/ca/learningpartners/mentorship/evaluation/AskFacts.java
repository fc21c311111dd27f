package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked their colleagues something.
 *
 * @param answered the day on which somebody else first answered; null if nobody has
 */
public record AskFacts(
        AskId id,
        ParticipantId asker,
        LocalDate asked,
        @Nullable LocalDate answered) {

    /** Whether somebody else answered on one of so many days, the one it was asked on included. */
    public boolean isAnsweredWithin(int days) {
        return answered != null && answered.isBefore(asked.plusDays(days));
    }
}
