package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/** What people take with them. */
public interface Commitments {

    Optional<Commitment> find(CommitmentId id);

    /** Nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Commitment commitment);

    /** Keeps whether it is shared and done. */
    void change(Commitment changed);

    void remove(CommitmentId id);

    /** Those of a person, the latest first, at most {@code limit}. */
    List<Commitment> of(ParticipantId person, int limit);
}
