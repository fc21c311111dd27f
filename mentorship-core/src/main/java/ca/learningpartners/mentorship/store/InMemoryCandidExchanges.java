package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandidExchanges;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandidReplyId;
import ca.learningpartners.mentorship.reflection.CandourId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record InMemoryCandidExchanges(InMemoryData data) implements CandidExchanges {

    private static final Comparator<CandidExchange> EARLIEST_FIRST = Comparator.comparing(
                    (CandidExchange one) -> one.asked().at())
            .thenComparing(one -> one.id().value());

    @Override
    public Optional<CandidExchange> find(CandourId id) {
        return Optional.ofNullable(data.candour.get(id));
    }

    @Override
    public List<CandidExchange> of(PairingId pairing) {
        return in(pairing)
                .filter(one -> !one.isTakenBack())
                .sorted(EARLIEST_FIRST.reversed())
                .toList();
    }

    @Override
    public List<Standing> standing(PairingId pairing) {
        return in(pairing)
                .filter(CandidExchange::isOpen)
                .sorted(EARLIEST_FIRST)
                .map(one -> new Standing(
                        one.id(), one.asker(), one.lastBy(), one.replies().size()))
                .toList();
    }

    @Override
    public boolean add(CandidExchange asked) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(asked.pairing()), "Partnership", asked.pairing());
        data.requireParticipant(asked.asker());
        long open = standing(asked.pairing()).stream()
                .filter(one -> one.asker().equals(asked.asker()))
                .count();
        return open < CandidExchange.MOST_OPEN && data.candour.putIfAbsent(asked.id(), asked) == null;
    }

    @Override
    public boolean save(CandidExchange changed) {
        data.requireWritable();
        boolean follows = find(changed.id())
                .filter(kept -> kept.edition() == changed.edition() - 1)
                .isPresent();
        if (!follows || isTaken(changed)) {
            return false;
        }
        data.candour.put(changed.id(), changed);
        return true;
    }

    /** Whether the id of one of its answers stands for an answer elsewhere. */
    private boolean isTaken(CandidExchange changed) {
        List<CandidReplyId> ids =
                changed.replies().stream().map(CandidReply::id).toList();
        return data.candour.values().stream()
                .filter(other -> !other.id().equals(changed.id()))
                .flatMap(other -> other.replies().stream())
                .anyMatch(reply -> ids.contains(reply.id()));
    }

    private Stream<CandidExchange> in(PairingId pairing) {
        return data.candour.values().stream().filter(one -> one.pairing().equals(pairing));
    }
}
