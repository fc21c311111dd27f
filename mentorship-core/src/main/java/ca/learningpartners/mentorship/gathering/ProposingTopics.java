package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/**
 * Mentees and mentors say what a gathering should be about, and anybody who is invited what is coming up in their work.
 * The mentorship team puts together what says the same; nothing that was typed is ever rewritten.
 */
public final class ProposingTopics {

    /** How many proposals of one person can stand for a gathering. */
    public static final int MOST_EACH = 5;

    private final Gatherings gatherings;
    private final Topics topics;
    private final AuditTrail audit;

    public ProposingTopics(Gatherings gatherings, Topics topics, AuditTrail audit) {
        this.gatherings = gatherings;
        this.topics = topics;
        this.audit = audit;
    }

    /**
     * Proposes a topic. A repeat is answered with the one kept.
     *
     * @param words as {@link ca.learningpartners.mentorship.text.Passage} leaves them
     * @throws RefusedException {@code unknown-gathering} for who has no voice in it, {@code topic-needed},
     *     {@code proposals-closed}, {@code proposals-too-many}
     */
    public Proposal propose(
            Actor actor, GatheringId id, ProposalId proposal, boolean named, String words, String note, Instant now) {
        Gathering gathering = gathering(id);
        Team.require(Team.hasVoice(actor, gathering.program()));
        Proposal made = new Proposal(proposal, id, actor.id(), named, words, note, now, null, null);
        if (topics.find(proposal).isEmpty()) {
            requireRoom(actor, gathering, words, now);
            topics.add(made);
            tell(actor, "topic-proposed", proposal.value(), now);
        }
        return topics.find(proposal)
                .filter(kept ->
                        kept.author().equals(actor.id()) && kept.gathering().equals(id))
                .orElseThrow(() -> new RefusedException("unknown-gathering"));
    }

    private void requireRoom(Actor actor, Gathering gathering, String words, Instant now) {
        if (words.isEmpty()) {
            throw new RefusedException("topic-needed");
        }
        if (!gathering.takesProposals(now)) {
            throw new RefusedException("proposals-closed");
        }
        long own = topics.of(gathering.id()).stream()
                .filter(each -> each.stands() && each.author().equals(actor.id()))
                .count();
        if (own >= MOST_EACH) {
            throw new RefusedException("proposals-too-many", MOST_EACH);
        }
    }

    /**
     * Takes back one's own proposal, as long as nobody can vote on it.
     *
     * @throws RefusedException {@code unknown-gathering} for anybody but its author, {@code vote-under-way}
     */
    public void withdraw(Actor actor, ProposalId id, Instant now) {
        Proposal kept = proposal(id);
        Team.require(kept.author().equals(actor.id()));
        if (kept.withdrawn() != null) {
            return;
        }
        requireBeforeVote(kept, now);
        topics.change(kept.withdraw(now));
        tell(actor, "topic-withdrawn", id.value(), now);
    }

    /**
     * Lets a proposal go into another one that says the same.
     *
     * @throws RefusedException {@code unknown-gathering} for everybody outside the team, {@code vote-under-way},
     *     {@code proposal-not-standing}
     */
    public void merge(Actor actor, ProposalId id, ProposalId into, Instant now) {
        Proposal kept = proposal(id);
        Team.require(Team.includes(actor, gathering(kept.gathering()).program()));
        requireBeforeVote(kept, now);
        if (!topics.change(kept.mergeInto(proposal(into), new Fact(actor.id(), now)))) {
            throw new RefusedException("proposal-not-standing");
        }
        tell(actor, "topics-merged", id.value(), now);
    }

    private void requireBeforeVote(Proposal kept, Instant now) {
        if (gathering(kept.gathering()).windows().voteHasOpened(now)) {
            throw new RefusedException("vote-under-way");
        }
    }

    /**
     * Hangs a notice on the board.
     *
     * @throws RefusedException {@code unknown-program} for who is not invited, {@code topic-needed}
     */
    public void raise(Actor actor, ProgramId program, IssueId id, boolean named, String words, Instant now) {
        if (!Team.isInvited(actor, program)) {
            throw new RefusedException("unknown-program", program);
        }
        if (words.isEmpty()) {
            throw new RefusedException("topic-needed");
        }
        if (topics.raise(new EmergentIssue(id, program, actor.id(), named, words, now, null))) {
            tell(actor, "issue-raised", id.value(), now);
        }
    }

    /** Says “me too”; to say it twice, or to one's own, changes nothing. */
    public void echo(Actor actor, IssueId id) {
        EmergentIssue issue = issue(actor, id);
        if (issue.withdrawn() == null && !issue.author().equals(actor.id())) {
            topics.echo(id, actor.id());
        }
    }

    /** Takes down one's own notice; the team can take down any. */
    public void takeDown(Actor actor, IssueId id, Instant now) {
        EmergentIssue issue = issue(actor, id);
        Team.require(issue.author().equals(actor.id()) || Team.includes(actor, issue.program()));
        if (topics.withdraw(id, now)) {
            tell(actor, "issue-taken-down", id.value(), now);
        }
    }

    private EmergentIssue issue(Actor actor, IssueId id) {
        return topics.issue(id)
                .filter(found -> Team.isInvited(actor, found.program()))
                .orElseThrow(() -> new RefusedException("unknown-gathering"));
    }

    private Gathering gathering(GatheringId id) {
        return gatherings.find(id).orElseThrow(() -> new RefusedException("unknown-gathering"));
    }

    private Proposal proposal(ProposalId id) {
        return topics.find(id).orElseThrow(() -> new RefusedException("unknown-gathering"));
    }

    private void tell(Actor actor, String verb, String subject, Instant at) {
        audit.add(new Act(actor.id().value(), verb, subject, at));
    }
}
