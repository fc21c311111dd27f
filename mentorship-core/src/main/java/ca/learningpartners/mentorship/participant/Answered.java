package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That somebody answered a question about themselves, and when they last did. What they said is in their enrolment; an
 * import leaves it alone from then on.
 *
 * @param at to the millisecond, see {@link Fact#at()}
 */
public record Answered(ProgramId program, ParticipantId person, Question question, Instant at) {

    public Answered {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
