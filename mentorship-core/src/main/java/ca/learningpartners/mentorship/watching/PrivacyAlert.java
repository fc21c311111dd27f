package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That somebody’s reading was out of the ordinary, for the privacy officer to look at. It is a question, not a verdict.
 *
 * @param count how many people, or how many refused reaches, there were
 */
public record PrivacyAlert(
        AlertId id, ProgramId program, ParticipantId reader, Alarm alarm, int count, Instant raised) {

    public PrivacyAlert {
        raised = raised.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The hour by the clock it belongs to, in which there is one of its kind. */
    public Instant hour() {
        return raised.truncatedTo(ChronoUnit.HOURS);
    }
}
