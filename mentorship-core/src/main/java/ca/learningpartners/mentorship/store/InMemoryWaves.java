package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Waves;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryWaves(InMemoryData data) implements Waves {

    @Override
    public Optional<Wave> find(WaveId id) {
        return Optional.ofNullable(data.waves.get(id));
    }

    @Override
    public List<Wave> of(ProgramId program) {
        return data.waves.values().stream()
                .filter(wave -> wave.program().equals(program))
                .sorted(Comparator.comparing(Wave::number))
                .toList();
    }

    @Override
    public boolean add(Wave wave) {
        data.requireWritable();
        data.requireProgram(wave.program());
        boolean taken = of(wave.program()).stream().anyMatch(kept -> kept.number() == wave.number());
        return !taken && data.waves.putIfAbsent(wave.id(), wave) == null;
    }

    @Override
    public boolean change(Wave changed) {
        data.requireWritable();
        return find(changed.id())
                .filter(kept -> kept.edition() == changed.edition() - 1)
                .map(kept -> data.waves.put(changed.id(), changed))
                .isPresent();
    }
}
