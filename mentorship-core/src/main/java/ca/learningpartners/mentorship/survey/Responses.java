package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who was invited to which wave, and what they said. */
public interface Responses {

    /** One person’s; empty if they were not invited. */
    Optional<Response> find(WaveId wave, ParticipantId person);

    /** All of a wave, by person, with what was answered. For making figures, and for nothing else. */
    List<Response> of(WaveId wave);

    /** Who was invited to a wave and has said nothing. Nobody’s answers are read for it. */
    Set<ParticipantId> silent(WaveId wave);

    /** Whether somebody has said something to a wave; their answers are not read for it. */
    boolean isSaid(WaveId wave, ParticipantId person);

    /** Keeps an invitation. Returns false, and changes nothing, if they were invited before. */
    boolean invite(Response invited);

    /**
     * Keeps what somebody said, in place of the edition before.
     *
     * @return false, and nothing is changed, if they said something else meanwhile
     */
    boolean say(Response said);
}
