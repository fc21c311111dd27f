package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.AgendaItemId;
import ca.learningpartners.mentorship.session.AgendaItems;
import java.util.List;
import java.util.Optional;

/** What two want to talk about is theirs. */
final class GuardedAgendaItems implements AgendaItems {

    private final AgendaItems agendaItems;
    private final Access access;

    GuardedAgendaItems(AgendaItems agendaItems, Access access) {
        this.agendaItems = agendaItems;
        this.access = access;
    }

    @Override
    public Optional<AgendaItem> find(AgendaItemId id) {
        Optional<AgendaItem> found = agendaItems.find(id);
        found.ifPresent(item -> access.requireRead(Datum.SHARED_NOTES, Whose.pair(item.pairing())));
        return found;
    }

    @Override
    public boolean add(AgendaItem item) {
        access.requireWrite(Datum.SHARED_NOTES, Whose.pair(item.pairing()));
        return agendaItems.add(item);
    }

    @Override
    public boolean tickOff(AgendaItemId id, Fact how) {
        agendaItems.find(id).ifPresent(item -> access.requireWrite(Datum.SHARED_NOTES, Whose.pair(item.pairing())));
        return agendaItems.tickOff(id, how);
    }

    @Override
    public List<AgendaItem> open(PairingId pairing) {
        access.requireRead(Datum.SHARED_NOTES, Whose.pair(pairing));
        return agendaItems.open(pairing);
    }
}
