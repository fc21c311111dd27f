package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.mentorship.watching.BreakGlasses;
import ca.learningpartners.mentorship.watching.GlassId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record InMemoryBreakGlasses(InMemoryData data) implements BreakGlasses {

    @Override
    public Optional<BreakGlass> find(GlassId id) {
        return Optional.ofNullable(data.glasses.get(id));
    }

    @Override
    public List<BreakGlass> in(ProgramId program, int limit) {
        return newestFirst()
                .filter(glass -> glass.program().equals(program))
                .limit(limit)
                .toList();
    }

    @Override
    public List<BreakGlass> telling(ParticipantId person, Instant since) {
        return newestFirst()
                .filter(glass ->
                        glass.told().contains(person) && !glass.opened().at().isBefore(since))
                .toList();
    }

    @Override
    public boolean add(BreakGlass glass) {
        data.requireWritable();
        data.requireParticipant(glass.person());
        return data.glasses.putIfAbsent(glass.id(), glass) == null;
    }

    @Override
    public boolean end(GlassId id, Fact ended) {
        data.requireWritable();
        BreakGlass glass = data.glasses.get(id);
        if (glass == null || glass.ended() != null) {
            return false;
        }
        data.glasses.put(
                id,
                new BreakGlass(
                        id,
                        glass.program(),
                        glass.person(),
                        glass.partners(),
                        glass.reason(),
                        glass.opened(),
                        glass.until(),
                        ended));
        return true;
    }

    private Stream<BreakGlass> newestFirst() {
        return data.glasses.values().stream()
                .sorted(Comparator.comparing(
                                (BreakGlass glass) -> glass.opened().at())
                        .reversed()
                        .thenComparing(glass -> glass.id().value()));
    }
}
