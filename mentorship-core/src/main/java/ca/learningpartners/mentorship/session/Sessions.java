package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import java.util.List;
import java.util.Optional;

/** The sessions that are kept. */
public interface Sessions {

    Optional<Session> find(SessionId id);

    /** Keeps the session; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Session session);

    /** The sessions of a partnership, the latest date first, at most {@code limit}. */
    List<Session> of(PairingId pairing, int limit);
}
