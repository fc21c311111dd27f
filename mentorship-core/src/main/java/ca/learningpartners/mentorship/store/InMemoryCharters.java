package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.Charters;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record InMemoryCharters(InMemoryData data) implements Charters {

    private static final Comparator<Charter> NEWEST_FIRST =
            Comparator.comparing(Charter::version).reversed();

    @Override
    public List<Charter> of(PairingId pairing) {
        return data.charters.values().stream()
                .filter(charter -> charter.pairing().equals(pairing))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public boolean add(Charter charter) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(charter.pairing()), "Partnership", charter.pairing());
        boolean taken = data.charters.containsKey(charter.id())
                || of(charter.pairing()).stream().anyMatch(kept -> kept.version() == charter.version());
        if (!taken) {
            data.charters.put(charter.id(), charter);
        }
        return !taken;
    }

    @Override
    public boolean sign(PairingId pairing, int version, Fact signature) {
        data.requireWritable();
        Optional<Charter> current = current(pairing).filter(kept -> kept.version() == version);
        current.filter(kept -> !kept.isSignedBy(signature.by()))
                .ifPresent(kept -> data.charters.put(kept.id(), signed(kept, signature)));
        return current.isPresent();
    }

    private static Charter signed(Charter charter, Fact signature) {
        return new Charter(
                charter.id(),
                charter.pairing(),
                charter.version(),
                charter.terms(),
                Stream.concat(charter.signatures().stream(), Stream.of(signature))
                        .toList());
    }
}
