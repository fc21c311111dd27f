package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The meetings that are kept, also those that came to nothing. */
public interface Meetings {

    Optional<Meeting> find(MeetingId id);

    /** Keeps a proposal; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Meeting meeting);

    /**
     * Keeps a change of the meeting, if it is still the revision before that is kept.
     *
     * @return false, and nothing is changed, if somebody else was first
     */
    boolean change(Meeting changed);

    /** The meetings of a partnership, those first that were changed last, at most {@code limit}. */
    List<Meeting> of(PairingId pairing, int limit);

    /** What is still proposed, or agreed for after a moment, between two whose partnership is over; at most {@code limit}. */
    List<Meeting> leftOver(Instant now, int limit);

    /**
     * The meetings of all partnerships of a person that were ever agreed, the latest first, at most {@code limit}: what a
     * calendar knows of.
     */
    List<Meeting> agreedBy(ParticipantId partner, int limit);
}
