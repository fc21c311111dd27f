package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mentees and mentors rank the topics of a gathering, in secret; once the vote is over it is counted, once. */
public final class RankingTopics {

    private final Gatherings gatherings;
    private final Topics topics;
    private final BallotBox box;
    private final AuditTrail audit;

    public RankingTopics(Gatherings gatherings, Topics topics, BallotBox box, AuditTrail audit) {
        this.gatherings = gatherings;
        this.topics = topics;
        this.box = box;
        this.audit = audit;
    }

    /**
     * Puts a ballot into the box, in place of the voter's one before.
     *
     * @param ranking as many topics as the voter likes, the first choice first
     * @return whether it is the voter's first
     * @throws RefusedException {@code unknown-gathering} for who has no voice, {@code vote-not-open}, {@code vote-over},
     *     {@code ballot-empty}, {@code ballot-twice}, {@code ballot-unknown-topic}
     */
    public boolean cast(Actor actor, GatheringId id, BallotKey key, List<ProposalId> ranking, Instant now) {
        Gathering gathering = open(actor, id, now);
        if (ranking.isEmpty()) {
            throw new RefusedException("ballot-empty");
        }
        if (new HashSet<>(ranking).size() < ranking.size()) {
            throw new RefusedException("ballot-twice");
        }
        if (!Set.copyOf(candidates(gathering)).containsAll(ranking)) {
            throw new RefusedException("ballot-unknown-topic");
        }
        boolean first = box.cast(id, actor.id(), key, ranking);
        if (first) {
            audit.add(new Act(actor.id().value(), "vote-cast", id.value(), now));
        }
        return first;
    }

    private Gathering open(Actor actor, GatheringId id, Instant now) {
        Gathering gathering = gatherings.find(id).orElseThrow(() -> new RefusedException("unknown-gathering"));
        Team.require(Team.hasVoice(actor, gathering.program()));
        if (gathering.windows().voteIsOver(now)) {
            throw new RefusedException("vote-over");
        }
        if (!gathering.takesVotes(now)) {
            throw new RefusedException("vote-not-open");
        }
        return gathering;
    }

    /** What can be ranked, in the order in which it was proposed. */
    public List<ProposalId> candidates(Gathering gathering) {
        return topics.of(gathering.id()).stream()
                .filter(Proposal::stands)
                .map(Proposal::id)
                .toList();
    }

    /** Whether a vote is over and nobody has counted it. */
    public boolean isToBeCounted(Gathering gathering, Instant now) {
        return gathering.windows().voteIsOver(now)
                && box.counted(gathering.id()).isEmpty();
    }

    /** Counts a vote that is over; nothing happens if it was counted before. */
    public void count(GatheringId id, Instant now) {
        gatherings
                .find(id)
                .filter(gathering -> gathering.windows().voteIsOver(now))
                .ifPresent(gathering -> box.count(id, candidates(gathering), now));
    }

    /** The result, once it was counted. */
    public Optional<VoteResult> result(GatheringId id) {
        return box.counted(id).map(VoteResult::of);
    }
}
