package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;

/**
 * That somebody settles the meeting times of a partner in a program, named by that partner. An assistant learns when
 * the two meet and nothing of what they meet about. Nobody but the partner can name one, and either can end it.
 *
 * @param assistant somebody of the partner's own district
 * @param named by whom and when; always by the partner
 */
public record Assistance(ProgramId program, ParticipantId assistant, Fact named) {

    public Assistance {
        if (assistant.equals(named.by())) {
            throw new IllegalArgumentException(
                    "Participant " + assistant + " needs no assistant to act for themselves. Maybe another address?");
        }
    }

    /** Whose times the assistant settles. */
    public ParticipantId principal() {
        return named.by();
    }
}
