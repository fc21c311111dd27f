package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import java.util.List;
import java.util.Optional;

/** What pairs want to talk about. */
public interface AgendaItems {

    Optional<AgendaItem> find(AgendaItemId id);

    /**
     * Keeps it; nothing happens if its id is there already, or if the same question of the program's is open with this
     * pair. Returns whether it was new.
     */
    boolean add(AgendaItem item);

    /** Keeps that it was talked about; false, and nothing is changed, if that was said before. */
    boolean tickOff(AgendaItemId id, Fact talked);

    /** What is open with a pair, in the order it was added. */
    List<AgendaItem> open(PairingId pairing);
}
