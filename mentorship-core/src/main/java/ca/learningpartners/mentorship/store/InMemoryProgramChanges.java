package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.steering.ProgramChange;
import ca.learningpartners.mentorship.steering.ProgramChanges;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

record InMemoryProgramChanges(InMemoryData data) implements ProgramChanges {

    @Override
    public boolean add(ProgramChange change) {
        data.requireWritable();
        data.requireProgram(change.program());
        return data.programChanges.putIfAbsent(List.of(change.program(), change.number()), change) == null;
    }

    @Override
    public List<ProgramChange> history(ProgramId program, int skip, int most) {
        return of(program)
                .sorted(Comparator.comparing(ProgramChange::number).reversed())
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public int count(ProgramId program) {
        return (int) of(program).count();
    }

    private Stream<ProgramChange> of(ProgramId program) {
        return data.programChanges.values().stream()
                .filter(change -> change.program().equals(program));
    }
}
