package ca.learningpartners.mentorship.proposal;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import org.jspecify.annotations.Nullable;

/**
 * Something a district or the Office would like to do in a program. Once both have signed it as it stands it is adopted,
 * and everybody in the program can read it, with both names below; until then only the two can.
 *
 * @param edition counts its changes from 1; each begins without signatures
 * @param setAside null unless it goes no further
 */
public record JointProposal(
        JointProposalId id,
        Makers makers,
        Side begunBy,
        Fact begun,
        ProposalWords words,
        int edition,
        JointSigning signing,
        @Nullable SetAside setAside) {

    public JointProposal {
        if (edition < 1) {
            throw new IllegalArgumentException("Edition " + edition + " of a proposal: editions begin at 1.");
        }
    }

    static JointProposal begun(JointProposalId id, Makers makers, Side side, Fact fact, ProposalWords words) {
        return new JointProposal(id, makers, side, fact, words, 1, JointSigning.NONE, null);
    }

    JointProposal rewritten(ProposalWords changed) {
        return new JointProposal(id, makers, begunBy, begun, changed, edition + 1, JointSigning.NONE, setAside);
    }

    /** The same with one more signature. */
    public JointProposal signed(Side side, Fact signature) {
        return new JointProposal(id, makers, begunBy, begun, words, edition, signing.signed(side, signature), setAside);
    }

    /** The same going no further. */
    public JointProposal setAside(SetAside aside) {
        return new JointProposal(id, makers, begunBy, begun, words, edition, signing, aside);
    }

    public boolean isAdopted() {
        return signing.isSignedByBoth();
    }

    public boolean isOpen() {
        return !isAdopted() && setAside == null;
    }

    public boolean isSeenBy(Actor actor) {
        return makers.include(actor)
                || (isAdopted()
                        && actor.appointments().stream()
                                .anyMatch(held -> held.program().equals(makers.program())));
    }
}
