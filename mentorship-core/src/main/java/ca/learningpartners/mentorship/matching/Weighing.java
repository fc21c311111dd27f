package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.SortedMap;

/** Matches the same people under other weights. */
@FunctionalInterface
public interface Weighing {

    /**
     * Matches.
     *
     * @param previous who had whom in the last run
     */
    Matched match(MatchingPolicy policy, Constraints constraints, SortedMap<ParticipantId, ParticipantId> previous);
}
