package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.ActionItemId;
import ca.learningpartners.mentorship.session.ActionItems;
import java.util.List;
import java.util.Optional;

/** What two have taken on is theirs. */
final class GuardedActionItems implements ActionItems {

    private final ActionItems actionItems;
    private final Access access;

    GuardedActionItems(ActionItems actionItems, Access access) {
        this.actionItems = actionItems;
        this.access = access;
    }

    @Override
    public Optional<ActionItem> find(ActionItemId id) {
        Optional<ActionItem> found = actionItems.find(id);
        found.ifPresent(item -> access.requireRead(Datum.SHARED_NOTES, Whose.pair(item.pairing())));
        return found;
    }

    @Override
    public boolean add(ActionItem item) {
        access.requireWrite(Datum.SHARED_NOTES, Whose.pair(item.pairing()));
        return actionItems.add(item);
    }

    @Override
    public boolean tickOff(ActionItemId id, Fact how) {
        actionItems.find(id).ifPresent(item -> access.requireWrite(Datum.SHARED_NOTES, Whose.pair(item.pairing())));
        return actionItems.tickOff(id, how);
    }

    @Override
    public List<ActionItem> open(PairingId pairing) {
        access.requireRead(Datum.SHARED_NOTES, Whose.pair(pairing));
        return actionItems.open(pairing);
    }

    @Override
    public List<ActionItem> done(PairingId pairing, int limit) {
        access.requireRead(Datum.SHARED_NOTES, Whose.pair(pairing));
        return actionItems.done(pairing, limit);
    }
}
