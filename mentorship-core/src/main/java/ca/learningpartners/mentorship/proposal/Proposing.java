package ca.learningpartners.mentorship.proposal;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.together.Comment;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.together.Comments;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;

/** A district or the Office proposes something; both write, comment and sign, or one sets it aside. */
public final class Proposing {

    private final JointProposals proposals;
    private final Comments comments;
    private final AuditTrail audit;

    public Proposing(JointProposals proposals, Comments comments, AuditTrail audit) {
        this.proposals = proposals;
        this.comments = comments;
        this.audit = audit;
    }

    /**
     * Proposes something. Sending the same one again keeps one.
     *
     * @throws RefusedException {@code unknown-proposal} for anyone who does not speak for that side;
     *     {@code proposal-id-taken} if something else is kept under that id
     */
    public JointProposal propose(
            Actor actor, JointProposalId id, Makers makers, Side side, ProposalWords words, Instant at) {
        if (!makers.sidesOf(actor).contains(side)) {
            throw unknown();
        }
        JointProposal fresh = JointProposal.begun(id, makers, side, new Fact(actor.id(), at), words);
        if (proposals.add(fresh)) {
            tell(actor, "proposal-made", id, at);
            return fresh;
        }
        return proposals
                .find(id)
                .filter(kept ->
                        kept.begun().by().equals(actor.id()) && kept.makers().equals(makers))
                .orElseThrow(() -> new RefusedException("proposal-id-taken"));
    }

    /**
     * Rewrites it; the signatures below it do not count any more. Sending what stands there already changes nothing.
     *
     * @param base the edition the writer had before them
     * @throws RefusedException {@code unknown-proposal}; {@code proposal-settled} if it is adopted or set aside;
     *     {@code proposal-changed-meanwhile} if another edition stands there
     */
    public JointProposal rewrite(
            Actor actor, JointProposalId id, int base, Side side, ProposalWords words, Instant at) {
        JointProposal proposal = requireOpen(actor, id, side);
        if (proposal.words().equals(words)) {
            return proposal;
        }
        JointProposal changed = proposal.rewritten(words);
        if (proposal.edition() != base || !proposals.rewrite(changed)) {
            throw new RefusedException("proposal-changed-meanwhile");
        }
        tell(actor, "proposal-rewritten", id, at);
        return changed;
    }

    /**
     * Signs an edition for a side; with both signatures it is adopted. Signing twice keeps the first.
     *
     * @throws RefusedException as {@link #rewrite}; {@code joint-one-person} if the other side's signature is theirs, too
     */
    public JointProposal sign(Actor actor, JointProposalId id, int edition, Side side, Instant at) {
        JointProposal proposal = proposals
                .find(id)
                .filter(found -> found.makers().sidesOf(actor).contains(side))
                .orElseThrow(Proposing::unknown);
        if (proposal.edition() == edition && proposal.signing().isSignedBy(side)) {
            return proposal;
        }
        requireOpen(actor, id, side);
        Fact signature = new Fact(actor.id(), at);
        if (!proposal.signing().isOpenTo(side, signature)) {
            throw new RefusedException("joint-one-person");
        }
        if (!proposals.sign(id, edition, side, signature)) {
            throw new RefusedException("proposal-changed-meanwhile");
        }
        JointProposal signed = proposals.find(id).orElseThrow();
        tell(actor, signed.isAdopted() ? "proposal-adopted" : "proposal-signed", id, at);
        return signed;
    }

    /** Says something to the other side. Sending it twice keeps it once. */
    public void comment(Actor actor, JointProposalId id, CommentId comment, Side side, String text, Instant at) {
        requireOpen(actor, id, side);
        if (comments.add(new Comment(comment, id.value(), side, new Fact(actor.id(), at), text))) {
            tell(actor, "proposal-commented", id, at);
        }
    }

    /** Says that it goes no further, and why. @throws RefusedException as {@link #rewrite} */
    public void setAside(Actor actor, JointProposalId id, Side side, String reason, Instant at) {
        requireOpen(actor, id, side);
        if (!proposals.setAside(id, new SetAside(side, new Fact(actor.id(), at), reason))) {
            throw new RefusedException("proposal-settled");
        }
        tell(actor, "proposal-set-aside", id, at);
    }

    private JointProposal requireOpen(Actor actor, JointProposalId id, Side side) {
        JointProposal proposal = proposals
                .find(id)
                .filter(found -> found.makers().sidesOf(actor).contains(side))
                .orElseThrow(Proposing::unknown);
        if (!proposal.isOpen()) {
            throw new RefusedException("proposal-settled");
        }
        return proposal;
    }

    private static RefusedException unknown() {
        return new RefusedException("unknown-proposal");
    }

    private void tell(Actor actor, String verb, JointProposalId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
