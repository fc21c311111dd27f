package ca.learningpartners.mentorship.proposal;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.together.Side;
import java.util.List;
import java.util.Optional;

/** The proposals that are kept. */
public interface JointProposals {

    Optional<JointProposal> find(JointProposalId id);

    /** All of a program, the newest first. */
    List<JointProposal> in(ProgramId program);

    /** Keeps a proposal; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(JointProposal proposal);

    /**
     * Keeps it as it was rewritten, without signatures.
     *
     * @return false, and nothing is changed, if it is not the edition after the one that is kept, or not open any more
     */
    boolean rewrite(JointProposal changed);

    /**
     * Keeps a side's signature below an edition. Whoever signed for the other side cannot sign for this one, too.
     *
     * @return false, and nothing is kept, if that edition is not the one that stands, is signed by that side, or is set aside
     */
    boolean sign(JointProposalId id, int edition, Side side, Fact signature);

    /** Keeps that it goes no further. Returns false, and changes nothing, if it is not open any more. */
    boolean setAside(JointProposalId id, SetAside aside);
}
