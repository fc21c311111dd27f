package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example everybody can work out by hand: two mentees, two mentors with one place each. */
class GoldenMatchTest {

    private static final ParticipantId A = new ParticipantId("a");
    private static final ParticipantId B = new ParticipantId("b");
    private static final ParticipantId X = new ParticipantId("X");
    private static final ParticipantId Y = new ParticipantId("Y");

    private static final ScoreTable TABLE = ScoreTable.of(
            List.of(
                    new ScoredPair(A, X, 900_000),
                    new ScoredPair(A, Y, 850_000),
                    new ScoredPair(B, X, 880_000),
                    new ScoredPair(B, Y, 300_000)),
            Map.of(X, 1, Y, 1));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theOptimumBeatsTakingTheBestPairFirst(boolean floor) {
        Proposal proposal = Matching.match(TABLE, floor, Constraints.NONE);

        assertThat(proposal.pairs())
                .containsExactly(
                        new ProposedPair(A, Y, 850_000, List.of()), new ProposedPair(B, X, 880_000, List.of()));
        assertThat(proposal.total()).isEqualTo(1_730_000);
        assertThat(proposal.worst()).isEqualTo(850_000);
        assertThat(proposal.unmatched()).isEmpty();
    }

    @Test
    void theBestPairOfAllBlocksTheOptimum() {
        assertThat(Matching.match(TABLE, false, Constraints.NONE).blocking())
                .containsExactly(new BlockingPair(A, X, 50_000));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void forcingTheBestPairCostsWhatItTakesFromTheOther(boolean floor) {
        assertThat(Matching.why(TABLE, floor, Constraints.NONE, A, X))
                .isEqualTo(new WhyNot.Allowed(530_000, 0, List.of(new Displaced(B, X, Y, 580_000))));
    }

    @Test
    void aProposedPairCostsNothing() {
        assertThat(Matching.why(TABLE, true, Constraints.NONE, A, Y)).isEqualTo(new WhyNot.Allowed(0, 0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theCertificateAddsUpAsItsDefinitionSays(boolean floor) {
        Proposal proposal = Matching.match(TABLE, floor, Constraints.NONE);
        Certificate certificate = proposal.certificate();

        assertThat(certificate.bonus()).isEqualTo(3_000_000);
        assertThat(certificate.optimal()).isTrue();
        assertThat(certificate.menteeDuals().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        + certificate.mentorDuals().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(2 * 3_000_000 + 1_730_000);
        assertThat(CertificateCheck.fault(TABLE, Constraints.NONE, proposal)).isEmpty();
    }

    @Test
    void aFloorThatTakesNothingFromTheTotalSaysSo() {
        Proposal proposal = Matching.match(TABLE, true, Constraints.NONE);

        assertThat(proposal.floor()).isEqualTo(new Floor(850_000, 0, proposal.certificate()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theWayToTheStableProposalCostsFiftyThreeHundredths(boolean floor) {
        Stability stability = Matching.solve(TABLE, floor, Constraints.NONE, Collections.emptySortedMap())
                .towardsStable();

        assertThat(stability.steps())
                .containsExactly(
                        new StableStep(0, 2, 1_730_000, 850_000, 1),
                        new StableStep(1, 2, 1_200_000, 300_000, 0),
                        new StableStep(2, 2, 1_200_000, 300_000, 0));
        assertThat(stability.price()).isEqualTo(530_000);
        assertThat(stability.matchesLost()).isZero();
    }

    @Test
    void aPinOnTheBestPairCostsTheSame() {
        Matched matched = Matching.solve(TABLE, false, Constraints.NONE.pin(A, X), Collections.emptySortedMap());

        assertThat(matched.constraintPrices())
                .isEqualTo(new ConstraintPrices(
                        List.of(new ConstraintPrice(Constraint.pin(A, X), 0, 530_000)), 0, 530_000));
    }

    @Test
    void noOtherProposalIsAsGood() {
        assertThat(Matching.solve(TABLE, true, Constraints.NONE, Collections.emptySortedMap())
                        .alternatives()
                        .none())
                .isTrue();
    }
}
