package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That somebody would like to be contacted by whoever looks after them. It can be said beside any answer of a pulse, or
 * without one, and says nothing of it: not of which partnership, nor why.
 *
 * @param asked to the millisecond
 * @param taken who said that they will; null as long as nobody has
 * @param done that they have talked, or that the person took it back; null as long as it is open
 */
public record ContactWish(
        ContactWishId id,
        ProgramId program,
        ParticipantId person,
        Instant asked,
        @Nullable Fact taken,
        @Nullable Fact done) {

    public ContactWish {
        asked = asked.truncatedTo(ChronoUnit.MILLIS);
    }

    /** How it stands. */
    public enum State {
        ASKED,
        TAKEN_UP,
        DONE
    }

    public State state() {
        if (done != null) {
            return State.DONE;
        }
        return taken == null ? State.ASKED : State.TAKEN_UP;
    }
}
