package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.pulse.Pulses;
import java.util.List;
import java.util.SortedSet;

/** How it is going for somebody is read by them; everybody’s, where figures are made. */
final class GuardedPulses implements Pulses {

    private final Pulses pulses;
    private final Access access;

    GuardedPulses(Pulses pulses, Access access) {
        this.pulses = pulses;
        this.access = access;
    }

    @Override
    public List<PulseAnswer> of(ProgramId program, ParticipantId person) {
        access.requireRead(Datum.PULSE, Whose.person(person));
        return pulses.of(program, person);
    }

    @Override
    public SortedSet<Integer> answered(PairingId pairing, ParticipantId person) {
        access.requireReadOrReminding(Datum.PULSE, Whose.person(person));
        return pulses.answered(pairing, person);
    }

    @Override
    public List<PulseAnswer> in(ProgramId program) {
        access.requireNeed(Datum.PULSE);
        return pulses.in(program);
    }

    @Override
    public void say(PulseAnswer answer) {
        access.requireWrite(Datum.PULSE, Whose.person(answer.person()));
        pulses.say(answer);
    }
}
