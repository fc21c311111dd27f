package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The partnerships that are kept. */
public interface Pairings {

    Optional<Pairing> find(PairingId id);

    /** All partnerships of a person, over all programs, the newest offer first. */
    List<Pairing> of(ParticipantId person);

    /** All partnerships of a program, the newest offer first. */
    List<Pairing> in(ProgramId program);

    /**
     * Adds an offered partnership if there is room: the mentee has no other that is not concluded in this program, and
     * the mentor has fewer than {@code mentorCapacity}. Decided by one statement, so that two offers at once cannot
     * both take the last place.
     *
     * @return false, and nothing is kept, if there is no room
     */
    boolean offer(Pairing pairing, int mentorCapacity);

    /** Replaces a partnership that is kept. */
    void update(Pairing pairing);
}
