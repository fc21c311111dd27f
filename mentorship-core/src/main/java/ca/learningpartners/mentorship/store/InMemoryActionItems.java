package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.ActionItemId;
import ca.learningpartners.mentorship.session.ActionItems;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

record InMemoryActionItems(InMemoryData data) implements ActionItems {

    private static final Comparator<ActionItem> FIRST_DUE_FIRST = Comparator.comparing(
                    ActionItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.added().at())
            .thenComparing(item -> item.id().value());

    private static final Comparator<ActionItem> LATEST_FIRST = Comparator.comparing(
                    (ActionItem item) -> Objects.requireNonNull(item.done()).at())
            .thenComparing(item -> item.id().value())
            .reversed();

    @Override
    public Optional<ActionItem> find(ActionItemId id) {
        return Optional.ofNullable(data.actionItems.get(id));
    }

    @Override
    public boolean add(ActionItem item) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(item.pairing()), "Partnership", item.pairing());
        return data.actionItems.putIfAbsent(item.id(), item) == null;
    }

    @Override
    public boolean tickOff(ActionItemId id, Fact done) {
        data.requireWritable();
        return find(id).filter(item -> item.done() == null)
                .map(item ->
                        new ActionItem(id, item.pairing(), item.owner(), item.words(), item.due(), item.added(), done))
                .map(ticked -> data.actionItems.replace(id, ticked) != null)
                .orElse(false);
    }

    @Override
    public List<ActionItem> open(PairingId pairing) {
        return of(pairing)
                .filter(item -> item.done() == null)
                .sorted(FIRST_DUE_FIRST)
                .toList();
    }

    @Override
    public List<ActionItem> done(PairingId pairing, int limit) {
        return of(pairing)
                .filter(item -> item.done() != null)
                .sorted(LATEST_FIRST)
                .limit(limit)
                .toList();
    }

    private Stream<ActionItem> of(PairingId pairing) {
        return data.actionItems.values().stream().filter(item -> item.pairing().equals(pairing));
    }
}
