package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.Closings;
import ca.learningpartners.mentorship.pairing.PairingId;
import java.util.List;

record InMemoryClosings(InMemoryData data) implements Closings {

    @Override
    public List<Closing> of(PairingId pairing) {
        return data.closings.values().stream()
                .filter(closing -> closing.pairing().equals(pairing))
                .toList();
    }

    @Override
    public boolean save(Closing closing) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(closing.pairing()), "Partnership", closing.pairing());
        data.requireParticipant(closing.author());
        List<Object> key = List.of(closing.pairing(), closing.author());
        Closing before = data.closings.get(key);
        if ((before == null ? 0 : before.revision()) != closing.revision() - 1) {
            return false;
        }
        data.closings.put(key, closing);
        return true;
    }
}
