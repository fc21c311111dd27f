package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.Confidences;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

record InMemoryConfidences(InMemoryData data) implements Confidences {

    @Override
    public List<Confidence> of(ProgramId program, ParticipantId person) {
        return data.confidences.values().stream()
                .filter(said -> said.program().equals(program) && said.person().equals(person))
                .sorted(Comparator.comparing(Confidence::wave))
                .toList();
    }

    @Override
    public List<Confidence> all(ProgramId program) {
        return data.confidences.values().stream()
                .filter(said -> said.program().equals(program))
                .sorted(Comparator.comparing(Confidence::person).thenComparing(Confidence::wave))
                .toList();
    }

    @Override
    public boolean isSaid(ProgramId program, ParticipantId person, LocalDate wave) {
        return data.confidences.containsKey(List.of(program, person, wave));
    }

    @Override
    public boolean say(Confidence said) {
        data.requireWritable();
        data.requireProgram(said.program());
        data.requireParticipant(said.person());
        List<Object> key = List.of(said.program(), said.person(), said.wave());
        Confidence before = data.confidences.get(key);
        if (before != null && (said.isPassedOver() || !before.isPassedOver())) {
            return false;
        }
        data.confidences.put(key, said);
        return true;
    }
}
