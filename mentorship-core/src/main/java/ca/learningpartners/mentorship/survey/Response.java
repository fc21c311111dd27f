package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What became of one person’s invitation to a wave.
 *
 * @param role as what they were asked
 * @param answers empty unless they answered
 * @param edition 0 as long as they have said nothing, then one more each time
 * @param invitedAt to the millisecond
 * @param saidAt when they last said something; null if they have not
 */
public record Response(
        WaveId wave,
        ParticipantId person,
        Role role,
        State state,
        Answers answers,
        int edition,
        Instant invitedAt,
        @Nullable Instant saidAt) {

    /** How far somebody went. */
    public enum State {
        /** They have said nothing. */
        SILENT,
        /** They answered all they were asked, open questions aside. */
        ANSWERED,
        /** They answered, and left something out. */
        PARTLY,
        /** They would rather not. */
        DECLINED;

        public boolean hasAnswers() {
            return this == ANSWERED || this == PARTLY;
        }
    }

    public Response {
        invitedAt = invitedAt.truncatedTo(ChronoUnit.MILLIS);
        saidAt = saidAt == null ? null : saidAt.truncatedTo(ChronoUnit.MILLIS);
        if ((state == State.SILENT) != (saidAt == null)) {
            throw new IllegalArgumentException("A response that is " + state + " and was said at " + saidAt + ".");
        }
    }

    /** Somebody is invited. */
    public static Response invited(WaveId wave, ParticipantId person, Role role, Instant at) {
        return new Response(wave, person, role, State.SILENT, Answers.NONE, 0, at, null);
    }

    Response answered(Answers said, boolean whole, Instant at) {
        State how = whole ? State.ANSWERED : State.PARTLY;
        return new Response(wave, person, role, how, said, edition + 1, invitedAt, at);
    }

    Response declined(Instant at) {
        return new Response(wave, person, role, State.DECLINED, Answers.NONE, edition + 1, invitedAt, at);
    }
}
