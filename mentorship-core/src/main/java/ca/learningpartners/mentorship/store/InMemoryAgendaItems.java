package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.AgendaItemId;
import ca.learningpartners.mentorship.session.AgendaItems;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

record InMemoryAgendaItems(InMemoryData data) implements AgendaItems {

    @Override
    public Optional<AgendaItem> find(AgendaItemId id) {
        return Optional.ofNullable(data.agendaItems.get(id));
    }

    @Override
    public boolean add(AgendaItem item) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(item.pairing()), "Partnership", item.pairing());
        boolean isOpen = item.prompt() != null
                && open(item.pairing()).stream().anyMatch(open -> Objects.equals(open.prompt(), item.prompt()));
        return !isOpen && data.agendaItems.putIfAbsent(item.id(), item) == null;
    }

    @Override
    public boolean tickOff(AgendaItemId id, Fact talked) {
        data.requireWritable();
        return find(id).filter(item -> item.talked() == null)
                .map(item -> new AgendaItem(id, item.pairing(), item.prompt(), item.words(), item.added(), talked))
                .map(ticked -> data.agendaItems.replace(id, ticked) != null)
                .orElse(false);
    }

    @Override
    public List<AgendaItem> open(PairingId pairing) {
        return data.agendaItems.values().stream()
                .filter(item -> item.pairing().equals(pairing) && item.talked() == null)
                .sorted(Comparator.comparing((AgendaItem item) -> item.added().at())
                        .thenComparing(item -> item.id().value()))
                .toList();
    }
}
