package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A proposal that holds, with one number changed at a time. */
class CertificateCheckTest {

    private static final ParticipantId A = new ParticipantId("a");
    private static final ParticipantId B = new ParticipantId("b");
    private static final ParticipantId C = new ParticipantId("c");
    private static final ParticipantId X = new ParticipantId("X");
    private static final ParticipantId Y = new ParticipantId("Y");

    /** Here the floor has a price: the largest total pairs somebody at .10. */
    private static final ScoreTable TABLE = ScoreTable.of(
            List.of(
                    new ScoredPair(A, X, 1_000_000),
                    new ScoredPair(A, Y, 400_000),
                    new ScoredPair(B, X, 500_000),
                    new ScoredPair(B, Y, 100_000),
                    new ScoredPair(C, X, 450_000)),
            Map.of(X, 1, Y, 1));

    private static final Proposal PROPOSAL = Matching.match(TABLE, true, Constraints.NONE);

    private static boolean refused(Proposal proposal) {
        return CertificateCheck.fault(TABLE, Constraints.NONE, proposal).isPresent();
    }

    private static Proposal with(Certificate certificate) {
        return new Proposal(PROPOSAL.pairs(), PROPOSAL.unmatched(), PROPOSAL.blocking(), certificate, PROPOSAL.floor());
    }

    private static Proposal with(List<ProposedPair> pairs) {
        return new Proposal(pairs, PROPOSAL.unmatched(), PROPOSAL.blocking(), PROPOSAL.certificate(), PROPOSAL.floor());
    }

    private static Proposal with(Floor floor) {
        return new Proposal(PROPOSAL.pairs(), PROPOSAL.unmatched(), PROPOSAL.blocking(), PROPOSAL.certificate(), floor);
    }

    private static void refusesEveryChange(Certificate good, Wrap wrap) {
        assertThat(refused(wrap.around(good))).isFalse();
        for (long change : new long[] {-1, 1, 1_000_000}) {
            assertThat(refused(wrap.around(new Certificate(
                            good.bonus() + change, good.gap(), good.menteeDuals(), good.mentorDuals()))))
                    .isTrue();
            assertThat(refused(wrap.around(new Certificate(
                            good.bonus(), good.gap() + change, good.menteeDuals(), good.mentorDuals()))))
                    .isTrue();
            for (ParticipantId mentee : good.menteeDuals().keySet()) {
                assertThat(refused(wrap.around(new Certificate(
                                good.bonus(),
                                good.gap(),
                                changed(good.menteeDuals(), mentee, change),
                                good.mentorDuals()))))
                        .isTrue();
            }
            for (ParticipantId mentor : good.mentorDuals().keySet()) {
                assertThat(refused(wrap.around(new Certificate(
                                good.bonus(),
                                good.gap(),
                                good.menteeDuals(),
                                changed(good.mentorDuals(), mentor, change)))))
                        .isTrue();
            }
        }
    }

    private interface Wrap {
        Proposal around(Certificate certificate);
    }

    private static SortedMap<ParticipantId, Long> changed(
            SortedMap<ParticipantId, Long> duals, ParticipantId whose, long change) {
        SortedMap<ParticipantId, Long> changed = new TreeMap<>(duals);
        changed.merge(whose, change, Long::sum);
        return changed;
    }

    @Test
    void theExampleHasAFloorWithAPrice() {
        assertThat(PROPOSAL.pairs())
                .containsExactly(
                        new ProposedPair(A, Y, 400_000, List.of()), new ProposedPair(B, X, 500_000, List.of()));
        assertThat(PROPOSAL.certificate().gap()).isEqualTo(200_000);
        Floor floor = PROPOSAL.floor();
        assertThat(floor).isNotNull();
        assertThat(floor.at()).isEqualTo(400_000);
        assertThat(floor.price()).isEqualTo(200_000);
        assertThat(floor.certificate().optimal()).isTrue();
    }

    @Test
    void aCertificateChangedInOneNumberIsRefused() {
        refusesEveryChange(PROPOSAL.certificate(), CertificateCheckTest::with);
    }

    @Test
    void theCertificateOfAFloorChangedInOneNumberIsRefused() {
        Floor floor = PROPOSAL.floor();
        refusesEveryChange(floor.certificate(), certificate -> with(new Floor(floor.at(), floor.price(), certificate)));
    }

    @Test
    void aFloorOtherThanTheWorstScoreIsRefused() {
        Floor floor = PROPOSAL.floor();
        assertThat(refused(with(new Floor(floor.at() + 1, floor.price(), floor.certificate()))))
                .isTrue();
        assertThat(refused(with(new Floor(floor.at(), floor.price() + 1, floor.certificate()))))
                .isTrue();
    }

    @Test
    void aPairLessIsRefused() {
        assertThat(refused(with(PROPOSAL.pairs().subList(0, 1)))).isTrue();
    }

    @Test
    void aPairMoreIsRefused() {
        List<ProposedPair> pairs = new ArrayList<>(PROPOSAL.pairs());
        pairs.add(new ProposedPair(C, X, 450_000, List.of()));
        assertThat(refused(with(pairs))).isTrue();
    }

    @Test
    void aPairThatIsNotAllowedOrScoresElseIsRefused() {
        assertThat(refused(with(List.of(
                        new ProposedPair(A, X, 400_000, List.of()), new ProposedPair(C, Y, 500_000, List.of())))))
                .isTrue();
    }

    @Test
    void aMissingDualIsRefused() {
        Certificate good = PROPOSAL.certificate();
        SortedMap<ParticipantId, Long> fewer = new TreeMap<>(good.menteeDuals());
        fewer.remove(C);
        assertThat(refused(with(new Certificate(good.bonus(), good.gap(), fewer, good.mentorDuals()))))
                .isTrue();
    }

    @Test
    void aProposalThatIgnoresAConstraintIsRefused() {
        assertThat(CertificateCheck.fault(TABLE, Constraints.NONE.forbid(A, Y), PROPOSAL))
                .contains("a breaks a constraint");
        assertThat(CertificateCheck.fault(TABLE, Constraints.NONE.pin(C, X), PROPOSAL))
                .isPresent();
    }

    @Test
    void hugeDualsThatWouldWrapAroundAreRefused() {
        Certificate good = PROPOSAL.certificate();
        SortedMap<ParticipantId, Long> huge = new TreeMap<>(good.menteeDuals());
        huge.replaceAll((mentee, dual) -> Long.MAX_VALUE);
        assertThat(refused(with(new Certificate(good.bonus(), good.gap(), huge, good.mentorDuals()))))
                .isTrue();
    }
}
