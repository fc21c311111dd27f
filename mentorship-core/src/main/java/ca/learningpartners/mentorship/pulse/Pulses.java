package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.SortedSet;

/** How partnerships are going for people. For each person alone, and for numbers over many. */
public interface Pulses {

    /** What somebody answered in a program, the earliest first. */
    List<PulseAnswer> of(ProgramId program, ParticipantId person);

    /** Which moments of a partnership somebody has answered, by their days; nobody’s answers are read for it. */
    SortedSet<Integer> answered(PairingId pairing, ParticipantId person);

    /** Everybody’s answers in a program, the earliest first, for making figures. */
    List<PulseAnswer> in(ProgramId program);

    /** Keeps an answer, in place of the one the person gave to the same moment before. */
    void say(PulseAnswer answer);
}
