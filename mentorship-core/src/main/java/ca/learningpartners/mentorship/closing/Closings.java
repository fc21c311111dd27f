package ca.learningpartners.mentorship.closing;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/** What partners wrote as their partnerships came to their end. For the pair alone. */
public interface Closings {

    /** The parts of a partnership, at most two, the one that was begun first in front. */
    List<Closing> of(PairingId pairing);

    /** One partner's part. */
    default Optional<Closing> by(PairingId pairing, ParticipantId author) {
        return of(pairing).stream()
                .filter(closing -> closing.author().equals(author))
                .findFirst();
    }

    /**
     * Keeps a part: the first revision if there is none, another in place of the one before it.
     *
     * @return false, and nothing is changed, if another revision is kept than the one this follows
     */
    boolean save(Closing closing);
}
