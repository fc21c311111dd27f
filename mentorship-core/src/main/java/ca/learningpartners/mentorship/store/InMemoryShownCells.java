package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.ShownCell;
import ca.learningpartners.mentorship.evaluation.ShownCells;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

record InMemoryShownCells(InMemoryData data) implements ShownCells {

    private static final Comparator<ShownCell> ORDER = Comparator.comparing(ShownCell::measure)
            .thenComparingInt(ShownCell::at)
            .thenComparing(cell -> cell.slice().dimension().name())
            .thenComparing(cell -> cell.slice().group())
            .thenComparing(cell -> cell.part().name());

    @Override
    public Map<ParticipantId, Integer> numbers(ProgramId program, Collection<ParticipantId> people) {
        data.requireWritable();
        data.requireProgram(program);
        Map<ParticipantId, Integer> numbers = foreseen(program, people);
        data.countedPeople.put(program, Map.copyOf(numbers));
        return numbers;
    }

    @Override
    public Map<ParticipantId, Integer> foreseen(ProgramId program, Collection<ParticipantId> people) {
        Map<ParticipantId, Integer> numbers = new HashMap<>(data.countedPeople.getOrDefault(program, Map.of()));
        people.forEach(person -> numbers.putIfAbsent(person, numbers.size()));
        return numbers;
    }

    @Override
    public void add(BulletinId bulletin, Collection<ShownCell> cells) {
        data.requireWritable();
        data.shownCells.put(bulletin, cells.stream().sorted(ORDER).toList());
    }

    @Override
    public List<ShownCell> of(ProgramId program) {
        return data.bulletins.values().stream()
                .map(InMemoryBulletins.Kept::bulletin)
                .filter(bulletin -> bulletin.program().equals(program))
                .sorted(Comparator.comparing(Bulletin::madeAt).thenComparing(Bulletin::asOf))
                .flatMap(bulletin -> data.shownCells.getOrDefault(bulletin.id(), List.of()).stream())
                .toList();
    }
}
