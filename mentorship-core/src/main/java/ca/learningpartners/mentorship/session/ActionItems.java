package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import java.util.List;
import java.util.Optional;

/** What the partners have taken on. */
public interface ActionItems {

    Optional<ActionItem> find(ActionItemId id);

    /** Keeps it; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(ActionItem item);

    /** Keeps that it is done; false, and nothing is changed, if that was said before. */
    boolean tickOff(ActionItemId id, Fact done);

    /** What is open with a pair: what is due first comes first, what is due at no day last. */
    List<ActionItem> open(PairingId pairing);

    /** What a pair has done, the latest first, at most {@code limit}. */
    List<ActionItem> done(PairingId pairing, int limit);
}
