package ca.learningpartners.mentorship.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Desks;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.together.Side;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** District 52 proposes a boat day, and the Office answers. */
class ProposingTest {

    private static final JointProposalId ID = new JointProposalId("p");
    private static final ProposalWords WORDS = new ProposalWords("A boat day", "One day by boat", "To meet at all");
    private static final ProposalWords OTHERS = new ProposalWords("A ferry day", "One day by ferry", "To meet at all");

    private final Store store = new InMemoryStore();

    @BeforeEach
    void propose() {
        store.write(stores -> {
            Desks.settle(stores);
            return true;
        });
        proposing(
                proposing -> proposing.propose(Desks.ROBIN, ID, Desks.MAKERS, Side.DISTRICT, WORDS, Invented.MORNING));
    }

    @Test
    void with_both_signatures_it_is_adopted_and_read_by_everybody() {
        assertThat(kept().isSeenBy(Desks.WAI_LAM)).isFalse();
        assertThat(kept().isSeenBy(Desks.XWEX)).isFalse();
        sign(Desks.ROBIN, 1, Side.DISTRICT);
        assertThat(kept().isAdopted()).isFalse();
        sign(Desks.ODILE, 1, Side.OFFICE);
        assertThat(kept().isAdopted()).isTrue();
        assertThat(kept().isSeenBy(Desks.WAI_LAM)).isTrue();
        assertThat(sign(Desks.ODILE, 1, Side.OFFICE)).isEqualTo(kept());
        List<Act> acts = store.read(stores -> stores.audit().on("p", 9));
        assertThat(acts).extracting(Act::verb).containsExactly("proposal-adopted", "proposal-signed", "proposal-made");
        assertRefused("proposal-settled", () -> rewrite(Desks.ROBIN, 1));
    }

    @Test
    void a_change_voids_the_signatures() {
        sign(Desks.ROBIN, 1, Side.DISTRICT);
        rewrite(Desks.ODILE, 1);
        assertThat(kept().signing().isSignedBy(Side.DISTRICT)).isFalse();
        assertRefused("proposal-changed-meanwhile", () -> sign(Desks.ODILE, 1, Side.OFFICE));
    }

    @Test
    void one_person_does_not_adopt_it_alone() {
        sign(Desks.BOTH, 1, Side.DISTRICT);
        assertRefused("joint-one-person", () -> sign(Desks.BOTH, 1, Side.OFFICE));
        assertRefused("unknown-proposal", () -> sign(Desks.XWEX, 1, Side.DISTRICT));
    }

    @Test
    void it_is_set_aside_with_a_reason() {
        proposing(proposing -> {
            proposing.setAside(Desks.ODILE, ID, Side.OFFICE, "No boat", Invented.MORNING);
            return true;
        });
        assertThat(kept().isOpen()).isFalse();
        assertRefused("proposal-settled", () -> sign(Desks.ROBIN, 1, Side.DISTRICT));
    }

    private JointProposal rewrite(Actor actor, int base) {
        Side side = actor.equals(Desks.ODILE) ? Side.OFFICE : Side.DISTRICT;
        return proposing(proposing -> proposing.rewrite(actor, ID, base, side, OTHERS, Invented.MORNING));
    }

    private JointProposal sign(Actor actor, int edition, Side side) {
        return proposing(proposing -> proposing.sign(actor, ID, edition, side, Invented.MORNING));
    }

    private JointProposal kept() {
        return store.read(stores -> stores.jointProposals().find(ID)).orElseThrow();
    }

    private <T> T proposing(Function<Proposing, T> work) {
        return store.write(
                stores -> work.apply(new Proposing(stores.jointProposals(), stores.comments(), stores.audit())));
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
