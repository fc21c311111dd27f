package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ballots, apart from who cast them. Of a ballot neither voter nor moment is kept, and ballots lie in an order that says
 * nothing about either. Once they are counted, their keys are gone.
 */
public interface BallotBox {

    /**
     * Puts a ballot in, in place of the voter's one before; nothing happens once the box was counted.
     *
     * @param ranking the first choice first
     * @return whether it is the voter's first; however many come at once, one is
     */
    boolean cast(GatheringId gathering, ParticipantId voter, BallotKey key, List<ProposalId> ranking);

    /** Whether somebody voted. */
    boolean hasCast(GatheringId gathering, ParticipantId voter);

    /** What lies under a key, until it is counted. */
    Optional<List<ProposalId>> ballot(GatheringId gathering, BallotKey key);

    /**
     * Counts the box: the ballots lose their keys.
     *
     * @param candidates in the order in which they were proposed
     * @return false, and nothing changes, if that was done before
     */
    boolean count(GatheringId gathering, List<ProposalId> candidates, Instant at);

    Optional<Counted> counted(GatheringId gathering);

    /**
     * What was counted.
     *
     * @param candidates in the order in which they were proposed
     * @param ballots each with the first choice first, in the order of what they say
     * @param at to the millisecond
     */
    record Counted(List<ProposalId> candidates, List<List<ProposalId>> ballots, Instant at) {

        public Counted {
            candidates = List.copyOf(candidates);
            ballots = ballots.stream().map(List::copyOf).toList();
        }
    }
}
