package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked their colleagues something.
 *
 * @param answered when somebody else first answered; null if nobody has
 */
public record AskFacts(AskId id, ParticipantId asker, Instant asked, @Nullable Instant answered) {

    /** Whether somebody else answered before that time was over. */
    public boolean isAnsweredWithin(Duration time) {
        return answered != null && answered.isBefore(asked.plus(time));
    }
}
