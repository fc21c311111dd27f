package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mentorship team decides which topics a gathering takes, and says why where it departs from the vote. */
public final class DecidingTopics {

    private final Gatherings gatherings;
    private final Topics topics;
    private final BallotBox box;
    private final AuditTrail audit;

    public DecidingTopics(Gatherings gatherings, Topics topics, BallotBox box, AuditTrail audit) {
        this.gatherings = gatherings;
        this.topics = topics;
        this.box = box;
        this.audit = audit;
    }

    /**
     * Takes topics. A later decision takes the place of the one before, which stays to be read.
     *
     * @throws RefusedException {@code unknown-gathering} for everybody outside the team, {@code gathering-cancelled},
     *     {@code decision-before-vote} while a vote is ahead or open, {@code decision-empty},
     *     {@code proposal-not-standing}, {@code decision-reason-needed} where the topics are not just those the vote put
     *     first, {@code decision-unranked} where there is no order and no reason,
     *     {@code gathering-changed} if somebody else decided at the same moment
     */
    public TopicDecision decide(Actor actor, GatheringId id, List<ProposalId> taken, String reason, Instant now) {
        Gathering gathering = gatherings.find(id).orElseThrow(() -> new RefusedException("unknown-gathering"));
        Team.require(Team.includes(actor, gathering.program()));
        requireDecidable(gathering, taken, now);
        Optional<VoteResult> result = box.counted(id).map(VoteResult::of);
        if (reason.isEmpty() && result.filter(known -> known.isTop(taken)).isEmpty()) {
            boolean ordered = result.filter(VoteResult::ordered).isPresent();
            throw new RefusedException(ordered ? "decision-reason-needed" : "decision-unranked");
        }
        int number = topics.decisions(id).size() + 1;
        TopicDecision decision = new TopicDecision(id, number, taken, reason, new Fact(actor.id(), now));
        if (!topics.decide(decision)) {
            throw new RefusedException("gathering-changed");
        }
        audit.add(new Act(actor.id().value(), "topics-decided", id.value(), now));
        return decision;
    }

    private void requireDecidable(Gathering gathering, List<ProposalId> taken, Instant now) {
        if (!gathering.isHeld()) {
            throw new RefusedException("gathering-cancelled");
        }
        if (gathering.windows().hasVote() && !gathering.windows().voteIsOver(now)) {
            throw new RefusedException("decision-before-vote");
        }
        if (taken.isEmpty()) {
            throw new RefusedException("decision-empty");
        }
        boolean known = topics.of(gathering.id()).stream()
                .filter(Proposal::stands)
                .map(Proposal::id)
                .toList()
                .containsAll(taken);
        if (!known) {
            throw new RefusedException("proposal-not-standing");
        }
    }
}
