package ca.learningpartners.mentorship.gathering;

import java.util.List;
import java.util.Optional;

/** What happens at a gathering, hour by hour, and what was written down about it. */
public interface Agendas {

    Optional<AgendaSlot> find(SlotId id);

    /** Keeps a part, in place of the one with its id. */
    void put(AgendaSlot slot);

    /** Returns whether it was there. */
    boolean remove(SlotId id);

    /** The parts of a gathering, the earliest first. */
    List<AgendaSlot> of(GatheringId gathering);

    /**
     * Keeps a note, if it is the first about its subject or follows the revision that is kept.
     *
     * @return false, and nothing is changed, otherwise
     */
    boolean write(GatheringNote note);

    List<GatheringNote> notes(GatheringId gathering);
}
