package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.rights.ErasureId;
import ca.learningpartners.mentorship.rights.Erasures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who asked to be erased, in memory. */
record InMemoryErasures(InMemoryData data) implements Erasures {

    private static final Comparator<Erasure> OPEN_FIRST = Comparator.comparing((Erasure erasure) -> !erasure.isOpen())
            .thenComparing(erasure -> erasure.asked().at())
            .thenComparing(erasure -> erasure.id().value());

    @Override
    public Optional<Erasure> find(ErasureId id) {
        return Optional.ofNullable(data.erasures.get(id));
    }

    @Override
    public Optional<Erasure> open(ParticipantId person) {
        return data.erasures.values().stream()
                .filter(erasure -> erasure.person().equals(person) && erasure.isOpen())
                .findFirst();
    }

    @Override
    public Optional<Erasure> doneTo(ParticipantId pseudonym) {
        return data.erasures.values().stream()
                .filter(erasure -> erasure.person().equals(pseudonym) && erasure.done() != null)
                .findFirst();
    }

    @Override
    public List<Erasure> in(ProgramId program, int from, int most) {
        return data.erasures.values().stream()
                .filter(erasure -> erasure.programs().contains(program))
                .sorted(OPEN_FIRST)
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public List<Erasure> due(LocalDate today, int most) {
        return data.erasures.values().stream()
                .filter(erasure -> erasure.over() == null
                        && erasure.keptUntil() != null
                        && erasure.keptUntil().isBefore(today))
                .sorted(Comparator.comparing((Erasure erasure) -> Objects.requireNonNull(erasure.keptUntil()))
                        .thenComparing(erasure -> erasure.id().value()))
                .limit(most)
                .toList();
    }

    @Override
    public boolean add(Erasure erasure) {
        data.requireWritable();
        data.requireParticipant(erasure.person());
        return open(erasure.person()).isEmpty() && data.erasures.putIfAbsent(erasure.id(), erasure) == null;
    }

    @Override
    public void change(Erasure erasure) {
        data.requireWritable();
        data.erasures.put(erasure.id(), erasure);
    }
}
