package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.proposal.JointProposal;
import ca.learningpartners.mentorship.proposal.JointProposalId;
import ca.learningpartners.mentorship.proposal.ProposalWords;
import ca.learningpartners.mentorship.proposal.SetAside;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code JointProposals} promises. */
public interface JointProposalContract extends KeepingStore {

    Fact BY_ROBIN = new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(60));
    Fact BY_ODILE = new Fact(Invented.ODILE.id(), Invented.MORNING.plusSeconds(90));
    ProposalWords WORDS = new ProposalWords("A boat day", "One day\nby boat", "Nobody meets otherwise");

    @Test
    default void aProposalIsAdoptedWhenBothHaveSignedWhatStands() {
        JointProposal proposal = proposed("one");
        assertThat(found(stores -> stores.jointProposals().find(proposal.id()))).contains(proposal);
        assertThat(sign(proposal, 1, Side.OFFICE, BY_ODILE)).isTrue();
        JointProposal changed = rewritten(proposal, 2);
        assertThat(rewrite(changed)).isTrue();
        assertThat(rewrite(changed)).isFalse();
        assertThat(kept(proposal).signing()).isEqualTo(JointSigning.NONE);
        assertThat(sign(proposal, 1, Side.DISTRICT, BY_ROBIN)).isFalse();
        assertThat(sign(proposal, 2, Side.DISTRICT, BY_ROBIN)).isTrue();
        assertThat(sign(proposal, 2, Side.OFFICE, BY_ROBIN)).isFalse();
        assertThat(sign(proposal, 2, Side.OFFICE, BY_ODILE)).isTrue();
        assertThat(kept(proposal).isAdopted()).isTrue();
        assertThat(rewrite(rewritten(proposal, 3))).isFalse();
        assertThat(setAside(proposal)).isFalse();
    }

    @Test
    default void whatIsSetAsideStaysSo() {
        JointProposal proposal = proposed("one");
        assertThat(setAside(proposal)).isTrue();
        assertThat(setAside(proposal)).isFalse();
        assertThat(sign(proposal, 1, Side.OFFICE, BY_ODILE)).isFalse();
        assertThat(kept(proposal).setAside()).isEqualTo(new SetAside(Side.OFFICE, BY_ODILE, "Not this year"));
    }

    @Test
    default void ofManyWhoSignForASideAtOnceOneDoes() {
        JointProposal proposal = proposed("one");
        List<Boolean> signed =
                AtOnce.call(List.of(1, 2, 3, 4, 5, 6, 7, 8), each -> sign(proposal, 1, Side.DISTRICT, BY_ROBIN));
        assertThat(signed).filteredOn(yes -> yes).hasSize(1);
    }

    private JointProposal proposed(String id) {
        JointProposal proposal = new JointProposal(
                new JointProposalId(id), Desks.MAKERS, Side.DISTRICT, BY_ROBIN, WORDS, 1, JointSigning.NONE, null);
        write(stores -> {
            Invented.settle(stores);
            stores.jointProposals().add(proposal);
            stores.jointProposals().add(proposal);
        });
        assertThat(list(stores -> stores.jointProposals().in(Invented.PROGRAM))).containsExactly(proposal);
        return proposal;
    }

    private JointProposal kept(JointProposal proposal) {
        return found(stores -> stores.jointProposals().find(proposal.id())).orElseThrow();
    }

    private boolean sign(JointProposal proposal, int edition, Side side, Fact fact) {
        return store().write(stores -> stores.jointProposals().sign(proposal.id(), edition, side, fact));
    }

    private boolean rewrite(JointProposal changed) {
        return store().write(stores -> stores.jointProposals().rewrite(changed));
    }

    private boolean setAside(JointProposal proposal) {
        SetAside aside = new SetAside(Side.OFFICE, BY_ODILE, "Not this year");
        return store().write(stores -> stores.jointProposals().setAside(proposal.id(), aside));
    }

    private static JointProposal rewritten(JointProposal proposal, int edition) {
        ProposalWords words = new ProposalWords("A ferry day", WORDS.what(), WORDS.why());
        return new JointProposal(
                proposal.id(),
                proposal.makers(),
                proposal.begunBy(),
                proposal.begun(),
                words,
                edition,
                JointSigning.NONE,
                null);
    }
}
