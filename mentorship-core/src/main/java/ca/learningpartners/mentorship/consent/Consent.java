package ca.learningpartners.mentorship.consent;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;

/**
 * That somebody agreed, or took it back.
 *
 * @param number counts what they said on the topic in the program, from 1
 * @param isGiven false if it was taken back
 * @param said by whom it is, and when
 */
public record Consent(ProgramId program, Terms terms, int number, boolean isGiven, Fact said) {

    public Consent {
        if (number < 1) {
            throw new IllegalArgumentException("A consent numbered " + number + ". Maybe count from 1?");
        }
    }

    public ParticipantId person() {
        return said.by();
    }
}
