package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.PairingStatus;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

record InMemoryPairings(InMemoryData data) implements Pairings {

    private static final Comparator<Pairing> NEWEST_FIRST = Comparator.comparing(
                    (Pairing pairing) -> pairing.offered().at())
            .reversed()
            .thenComparing(Pairing::mentee)
            .thenComparing(pairing -> pairing.id().value());

    @Override
    public Optional<Pairing> find(PairingId id) {
        return Optional.ofNullable(data.pairings.get(id));
    }

    @Override
    public List<Pairing> of(ParticipantId person) {
        return where(pairing -> pairing.includes(person));
    }

    @Override
    public List<Pairing> in(ProgramId program) {
        return where(pairing -> pairing.program().equals(program));
    }

    @Override
    public boolean offer(Pairing pairing, int mentorCapacity) {
        data.requireWritable();
        requireOffered(pairing);
        if (data.pairings.containsKey(pairing.id()) || !hasRoom(pairing, mentorCapacity)) {
            return false;
        }
        data.requireProgram(pairing.program());
        data.requireParticipant(pairing.mentee());
        data.requireParticipant(pairing.mentor());
        data.pairings.put(pairing.id(), pairing);
        return true;
    }

    @Override
    public void update(Pairing pairing) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(pairing.id()), "Partnership", pairing.id());
        data.pairings.put(pairing.id(), pairing);
    }

    private boolean hasRoom(Pairing offer, int mentorCapacity) {
        List<Pairing> open = where(
                pairing -> pairing.program().equals(offer.program()) && pairing.status() != PairingStatus.CONCLUDED);
        return open.stream().noneMatch(pairing -> pairing.mentee().equals(offer.mentee()))
                && open.stream()
                                .filter(pairing -> pairing.mentor().equals(offer.mentor()))
                                .count()
                        < mentorCapacity;
    }

    private static void requireOffered(Pairing pairing) {
        if (pairing.acceptedByMentee() != null || pairing.acceptedByMentor() != null || pairing.concluded() != null) {
            throw new IllegalArgumentException(
                    "Partnership " + pairing.id() + " is past its offer. Maybe offer it first, then update?");
        }
    }

    private List<Pairing> where(Predicate<Pairing> condition) {
        return data.pairings.values().stream()
                .filter(condition)
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
