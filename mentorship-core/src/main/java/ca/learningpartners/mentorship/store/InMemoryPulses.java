package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.pulse.Pulses;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

record InMemoryPulses(InMemoryData data) implements Pulses {

    private static final Comparator<PulseAnswer> ORDER = Comparator.comparing(PulseAnswer::saidAt)
            .thenComparing(answer -> answer.pairing().value())
            .thenComparing(answer -> answer.person().value())
            .thenComparing(PulseAnswer::days);

    @Override
    public List<PulseAnswer> of(ProgramId program, ParticipantId person) {
        return in(program).stream()
                .filter(answer -> answer.person().equals(person))
                .toList();
    }

    @Override
    public SortedSet<Integer> answered(PairingId pairing, ParticipantId person) {
        return data.pulses.values().stream()
                .filter(answer ->
                        answer.pairing().equals(pairing) && answer.person().equals(person))
                .map(PulseAnswer::days)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<PulseAnswer> in(ProgramId program) {
        return data.pulses.values().stream()
                .filter(answer -> answer.program().equals(program))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public void say(PulseAnswer answer) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(answer.pairing()), "Pairing", answer.pairing());
        data.pulses.put(List.of(answer.pairing(), answer.person(), answer.days()), answer);
    }
}
