package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.Opinion;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.Visits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

record InMemoryVisits(InMemoryData data) implements Visits {

    private static final Comparator<Visit> NEWEST_FIRST = Comparator.comparing(
                    (Visit visit) -> visit.written().at())
            .reversed()
            .thenComparing(visit -> visit.id().value());

    @Override
    public Optional<Visit> find(VisitId id) {
        return Optional.ofNullable(data.visits.get(id));
    }

    @Override
    public List<Visit> of(PairingId pairing) {
        return all(visit -> visit.pairing().equals(pairing));
    }

    @Override
    public List<Visit> in(ProgramId program) {
        return all(visit -> Optional.ofNullable(data.pairings.get(visit.pairing()))
                .filter(pairing -> pairing.program().equals(program))
                .isPresent());
    }

    private List<Visit> all(Predicate<Visit> which) {
        return data.visits.values().stream().filter(which).sorted(NEWEST_FIRST).toList();
    }

    @Override
    public boolean add(Visit visit) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(visit.pairing()), "Partnership", visit.pairing());
        return data.visits.putIfAbsent(visit.id(), visit) == null;
    }

    @Override
    public boolean change(Visit next) {
        data.requireWritable();
        return find(next.id())
                .filter(kept -> kept.version() + 1 == next.version() && kept.calledOff() == null)
                .map(kept -> data.visits.replace(kept.id(), kept, next))
                .orElse(false);
    }

    @Override
    public boolean agree(VisitId id, int version, Fact agreed) {
        data.requireWritable();
        Optional<Visit> current = find(id).filter(kept -> kept.version() == version);
        current.filter(kept -> !kept.isAgreedBy(agreed.by())).ifPresent(kept -> {
            List<Fact> both = new ArrayList<>(kept.agreed());
            both.add(agreed);
            data.visits.put(id, with(kept, both, kept.calledOff()));
        });
        return current.isPresent();
    }

    @Override
    public boolean callOff(VisitId id, Fact off) {
        data.requireWritable();
        Optional<Visit> kept = find(id).filter(visit -> visit.calledOff() == null);
        kept.ifPresent(visit -> data.visits.put(id, with(visit, visit.agreed(), off)));
        return kept.isPresent();
    }

    private static Visit with(Visit visit, List<Fact> agreed, @Nullable Fact off) {
        return new Visit(visit.id(), visit.pairing(), visit.version(), visit.plan(), visit.written(), agreed, off);
    }

    @Override
    public List<Opinion> opinions(VisitId id) {
        int version = find(id).map(Visit::version).orElse(0);
        return data.visitOpinions.values().stream()
                .filter(each -> each.visit().equals(id) && each.version() == version)
                .sorted(Comparator.comparing(Opinion::district))
                .toList();
    }

    @Override
    public void say(Opinion opinion) {
        data.requireWritable();
        data.visitOpinions.put(List.of(opinion.visit(), opinion.version(), opinion.district()), opinion);
    }

    @Override
    public List<Keepsake> keepsakes(VisitId id) {
        return data.keepsakes.values().stream()
                .filter(each -> each.visit().equals(id))
                .sorted(Comparator.comparing(each -> each.written().by()))
                .toList();
    }

    @Override
    public void keep(Keepsake keepsake) {
        data.requireWritable();
        List<Object> key = List.of(keepsake.visit(), keepsake.written().by());
        data.keepsakes.remove(key);
        if (!keepsake.text().isEmpty()) {
            data.keepsakes.put(key, keepsake);
        }
    }

    @Override
    public Optional<Fact> thanked(VisitId id) {
        return Optional.ofNullable(data.visitThanks.get(id));
    }

    @Override
    public void thank(VisitId id, Fact sent) {
        data.requireWritable();
        data.visitThanks.putIfAbsent(id, sent);
    }
}
