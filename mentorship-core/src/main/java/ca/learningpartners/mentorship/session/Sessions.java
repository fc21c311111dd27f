package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import java.util.List;
import java.util.Optional;

/** The sessions that are kept. One that was withdrawn is not among them any more. */
public interface Sessions {

    Optional<Session> find(SessionId id);

    /** Keeps the session; nothing happens if its id is there already, or was. Returns whether it was new. */
    boolean add(Session session);

    /** Keeps it in place of the one with the same id. */
    void correct(Session corrected);

    /**
     * Takes a session out, with all that was written in it. That there was one stays, so that its id is never used again.
     *
     * @return false, and nothing is changed, if it is not kept
     */
    boolean withdraw(SessionId id, Fact withdrawn);

    /** By whom and when a session was withdrawn. */
    Optional<Fact> withdrawal(SessionId id);

    /** The sessions of a partnership, the latest date first, at most {@code limit}. */
    List<Session> of(PairingId pairing, int limit);
}
