package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.Agendas;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringNote;
import ca.learningpartners.mentorship.gathering.SlotId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryAgendas(InMemoryData data) implements Agendas {

    @Override
    public Optional<AgendaSlot> find(SlotId id) {
        return Optional.ofNullable(data.agendaSlots.get(id));
    }

    @Override
    public void put(AgendaSlot slot) {
        data.requireWritable();
        InMemoryData.require(data.gatherings.containsKey(slot.gathering()), "Gathering", slot.gathering());
        data.agendaSlots.put(slot.id(), slot);
    }

    @Override
    public boolean remove(SlotId id) {
        data.requireWritable();
        return data.agendaSlots.remove(id) != null;
    }

    @Override
    public List<AgendaSlot> of(GatheringId gathering) {
        return data.agendaSlots.values().stream()
                .filter(each -> each.gathering().equals(gathering))
                .sorted(Comparator.comparing(AgendaSlot::start).thenComparing(AgendaSlot::id))
                .toList();
    }

    @Override
    public boolean write(GatheringNote note) {
        data.requireWritable();
        List<Object> key = List.of(note.gathering(), note.about());
        int kept = Optional.ofNullable(data.gatheringNotes.get(key))
                .map(GatheringNote::revision)
                .orElse(-1);
        boolean follows = kept + 1 == note.revision();
        if (follows) {
            data.gatheringNotes.put(key, note);
        }
        return follows;
    }

    @Override
    public List<GatheringNote> notes(GatheringId gathering) {
        return data.gatheringNotes.values().stream()
                .filter(each -> each.gathering().equals(gathering))
                .sorted(Comparator.comparing(GatheringNote::about))
                .toList();
    }
}
