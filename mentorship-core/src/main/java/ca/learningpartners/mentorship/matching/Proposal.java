package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the matching proposes for a whole cohort; people decide.
 *
 * @param pairs by mentee id
 * @param unmatched by mentee id
 * @param blocking by mentee id, then mentor id
 * @param certificate the proof over all allowed pairs
 * @param floor how the worst-off mentee was raised; null if no floor was asked for
 */
public record Proposal(
        List<ProposedPair> pairs,
        List<Unmatched> unmatched,
        List<BlockingPair> blocking,
        Certificate certificate,
        @Nullable Floor floor) {

    public Proposal {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        blocking = List.copyOf(blocking);
    }

    /** The sum of the scores, in micro-points. */
    public long total() {
        return pairs.stream().mapToLong(ProposedPair::score).sum();
    }

    /** The lowest score, in micro-points; 0 if nobody is matched. */
    public int worst() {
        return pairs.stream().mapToInt(ProposedPair::score).min().orElse(0);
    }

    /** Each matched mentee's mentor. */
    public SortedMap<ParticipantId, ParticipantId> partners() {
        SortedMap<ParticipantId, ParticipantId> partners = new TreeMap<>();
        pairs.forEach(pair -> partners.put(pair.mentee(), pair.mentor()));
        return partners;
    }
}
