package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.rights.Corrections;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people asked to be set right, in memory. */
record InMemoryCorrections(InMemoryData data) implements Corrections {

    private static final Comparator<Correction> NEWEST_FIRST = Comparator.comparing(
                    (Correction correction) -> correction.asked().at())
            .reversed()
            .thenComparing(correction -> correction.id().value());

    private static final Comparator<Correction> OPEN_FIRST = Comparator.comparing(
                    (Correction correction) -> !correction.isOpen())
            .thenComparing(correction -> correction.isOpen() ? correction.due().toString() : "")
            .thenComparing(NEWEST_FIRST);

    /** Who was told of which answer, when, and when they saw it. */
    record Told(
            CorrectionId correction,
            ParticipantId recipient,
            Instant at,
            @Nullable Instant seen) {}

    @Override
    public Optional<Correction> find(CorrectionId id) {
        return Optional.ofNullable(data.corrections.get(id));
    }

    @Override
    public List<Correction> of(ParticipantId person) {
        return data.corrections.values().stream()
                .filter(correction -> correction.person().equals(person))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<Correction> to(Addressee addressee, int from, int most) {
        return data.corrections.values().stream()
                .filter(correction -> correction.to().equals(addressee))
                .sorted(OPEN_FIRST)
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public int open(ParticipantId owner) {
        return (int) data.corrections.values().stream()
                .filter(correction -> correction.owner().equals(owner) && correction.isOpen())
                .count();
    }

    @Override
    public int overdue(ProgramId program, LocalDate today) {
        return (int) data.corrections.values().stream()
                .filter(correction -> correction.to().program().equals(program) && correction.isOverdue(today))
                .count();
    }

    @Override
    public boolean add(Correction correction) {
        data.requireWritable();
        data.requireProgram(correction.to().program());
        data.requireParticipant(correction.person());
        data.requireParticipant(correction.owner());
        return data.corrections.putIfAbsent(correction.id(), correction) == null;
    }

    @Override
    public boolean change(Correction changed) {
        data.requireWritable();
        boolean next = find(changed.id())
                .filter(kept -> kept.edition() == changed.edition() - 1)
                .isPresent();
        if (next) {
            data.corrections.put(changed.id(), changed);
        }
        return next;
    }

    @Override
    public void tell(CorrectionId id, Collection<ParticipantId> recipients, Instant at) {
        data.requireWritable();
        recipients.forEach(each -> data.toldOfCorrections.putIfAbsent(key(id, each), new Told(id, each, at, null)));
    }

    @Override
    public List<Correction> unseen(ParticipantId recipient) {
        return data.toldOfCorrections.values().stream()
                .filter(told -> told.recipient().equals(recipient) && told.seen() == null)
                .sorted(Comparator.comparing(Told::at)
                        .thenComparing(told -> told.correction().value()))
                .flatMap(told -> find(told.correction()).stream())
                .toList();
    }

    @Override
    public boolean isTold(CorrectionId id, ParticipantId recipient) {
        return data.toldOfCorrections.containsKey(key(id, recipient));
    }

    @Override
    public void seen(CorrectionId id, ParticipantId recipient, Instant at) {
        data.requireWritable();
        data.toldOfCorrections.computeIfPresent(
                key(id, recipient), (key, told) -> told.seen() == null ? new Told(id, recipient, told.at(), at) : told);
    }

    @Override
    public int told(CorrectionId id) {
        return (int) data.toldOfCorrections.values().stream()
                .filter(told -> told.correction().equals(id))
                .count();
    }

    private static List<Object> key(CorrectionId id, ParticipantId recipient) {
        return List.of(id, recipient);
    }
}
