package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;

/**
 * That somebody said yes to something in a program.
 *
 * @param said by the person themselves; nobody says yes for somebody else
 */
public record Willing(ProgramId program, Willingness to, Fact said) {

    public ParticipantId person() {
        return said.by();
    }
}
