package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Gatherings;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryGatherings(InMemoryData data) implements Gatherings {

    private static final Comparator<Gathering> BY_DAY = Comparator.comparing(
                    (Gathering each) -> each.plan().hours().day(), Comparator.<LocalDate>naturalOrder())
            .thenComparing(Gathering::id);

    @Override
    public Optional<Gathering> find(GatheringId id) {
        return Optional.ofNullable(data.gatherings.get(id));
    }

    @Override
    public boolean add(Gathering gathering) {
        data.requireWritable();
        data.requireProgram(gathering.program());
        return isFree(gathering) && data.gatherings.putIfAbsent(gathering.id(), gathering) == null;
    }

    @Override
    public boolean change(Gathering changed) {
        data.requireWritable();
        return find(changed.id())
                .filter(kept -> kept.revision() + 1 == changed.revision())
                .filter(kept -> !changed.isHeld() || isFree(changed))
                .map(kept -> data.gatherings.replace(kept.id(), kept, changed))
                .orElse(false);
    }

    private boolean isFree(Gathering wanted) {
        return data.gatherings.values().stream()
                .filter(Gathering::isHeld)
                .filter(kept ->
                        kept.program().equals(wanted.program()) && kept.slot().equals(wanted.slot()))
                .allMatch(kept -> kept.id().equals(wanted.id()));
    }

    @Override
    public List<Gathering> of(ProgramId program, int year) {
        return data.gatherings.values().stream()
                .filter(each -> each.program().equals(program) && each.year() == year)
                .sorted(BY_DAY)
                .toList();
    }

    @Override
    public List<Gathering> latest(ProgramId program, int limit) {
        return data.gatherings.values().stream()
                .filter(each -> each.program().equals(program))
                .sorted(BY_DAY.reversed())
                .limit(limit)
                .toList();
    }
}
