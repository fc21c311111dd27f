package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How a partnership was going for one of the two at a moment. It can be changed as long as the moment is open; then it
 * stays.
 *
 * @param days which {@link PulseMoment}
 * @param version of the {@link PulseQuestion} it answers
 * @param step from 1
 * @param saidAt when it was said last, to the millisecond
 */
public record PulseAnswer(
        ProgramId program, PairingId pairing, ParticipantId person, int days, int version, int step, Instant saidAt) {

    public PulseAnswer {
        if (!PulseMoment.isOne(days)) {
            throw new IllegalArgumentException(
                    "Nobody is asked at " + days + " days. Maybe 30, 90, or 180 and its multiples?");
        }
        saidAt = saidAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether it says that it is not going well. */
    public boolean isLow() {
        return step <= PulseQuestion.LOW;
    }
}
