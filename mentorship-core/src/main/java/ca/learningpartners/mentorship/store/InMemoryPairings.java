package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.PairingStatus;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record InMemoryPairings(InMemoryData data) implements Pairings {

    private static final Comparator<Pairing> NEWEST_FIRST = Comparator.comparing(
                    (Pairing pairing) -> pairing.offered().at())
            .reversed()
            .thenComparing(Pairing::mentee)
            .thenComparing(pairing -> pairing.id().value());

    private static final Comparator<Pairing> LAPSED_FIRST = Comparator.comparing(
                    (Pairing pairing) -> Optional.ofNullable(pairing.lapses()).orElse(Instant.MAX))
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
    public Map<ParticipantId, Integer> placesHeldElsewhere(ProgramId program) {
        return elsewhere(program).collect(Collectors.toMap(Pairing::mentor, pairing -> 1, Integer::sum));
    }

    @Override
    public List<Pairing> lapsed(Instant now) {
        return data.pairings.values().stream()
                .filter(pairing -> pairing.concluded() == null && !pairing.standsAt(now))
                .sorted(LAPSED_FIRST)
                .toList();
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
    public boolean accept(Pairing accepted) {
        Pairing before = kept(accepted);
        boolean holdsPlace = claims(before);
        if (!holdsPlace && placesClaimed(accepted) >= places(accepted)) {
            return false;
        }
        data.pairings.put(accepted.id(), accepted);
        return true;
    }

    @Override
    public void stand(Pairing standing) {
        kept(standing);
        data.pairings.put(standing.id(), standing);
    }

    @Override
    public boolean pause(Pairing paused) {
        Pairing before = kept(paused);
        if (before.concluded() != null || before.pauses().open().isPresent()) {
            return false;
        }
        data.pairings.put(paused.id(), paused);
        return true;
    }

    @Override
    public boolean resume(Pairing resumed) {
        if (kept(resumed).pauses().open().isEmpty()) {
            return false;
        }
        data.pairings.put(resumed.id(), resumed);
        return true;
    }

    @Override
    public boolean conclude(Pairing concluded) {
        if (kept(concluded).concluded() != null) {
            return false;
        }
        data.pairings.put(concluded.id(), concluded);
        return true;
    }

    private Pairing kept(Pairing pairing) {
        data.requireWritable();
        Pairing found = data.pairings.get(pairing.id());
        InMemoryData.require(found != null, "Partnership", pairing.id());
        return Objects.requireNonNull(found);
    }

    private static boolean claims(Pairing pairing) {
        boolean said = pairing.acceptedByMentee() != null || pairing.acceptedByMentor() != null;
        return said && pairing.concluded() == null;
    }

    private long placesClaimed(Pairing offer) {
        return openIn(offer.program()).stream()
                        .filter(pairing -> pairing.mentor().equals(offer.mentor()) && claims(pairing))
                        .count()
                + heldElsewhere(offer);
    }

    private long heldElsewhere(Pairing offer) {
        return elsewhere(offer.program())
                .filter(pairing -> pairing.mentor().equals(offer.mentor()))
                .count();
    }

    private Stream<Pairing> elsewhere(ProgramId program) {
        return data.pairings.values().stream()
                .filter(InMemoryPairings::claims)
                .filter(pairing -> !pairing.program().equals(program)
                        && template(pairing.program()).equals(template(program)));
    }

    private String template(ProgramId program) {
        return Optional.ofNullable(data.programs.get(program))
                .map(found -> found.template().name())
                .orElse("");
    }

    private int places(Pairing offer) {
        Mentor mentor = data.mentors.get(new InMemoryData.Enrolment(offer.program(), offer.mentor()));
        return mentor == null ? 0 : mentor.capacity();
    }

    private boolean hasRoom(Pairing offer, int mentorCapacity) {
        List<Pairing> open = openIn(offer.program());
        return open.stream().noneMatch(pairing -> pairing.mentee().equals(offer.mentee()))
                && open.stream()
                                        .filter(pairing -> pairing.mentor().equals(offer.mentor()))
                                        .count()
                                + heldElsewhere(offer)
                        < mentorCapacity;
    }

    private List<Pairing> openIn(ProgramId program) {
        return where(pairing -> pairing.program().equals(program) && pairing.status() != PairingStatus.CONCLUDED);
    }

    private static void requireOffered(Pairing pairing) {
        if (pairing.acceptedByMentee() != null || pairing.acceptedByMentor() != null || pairing.concluded() != null) {
            throw new IllegalArgumentException(
                    "Partnership " + pairing.id() + " is past its offer. Maybe offer it first, then accept?");
        }
    }

    private List<Pairing> where(Predicate<Pairing> condition) {
        return data.pairings.values().stream()
                .filter(condition)
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
