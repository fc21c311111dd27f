package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The reducer of failing instances, held to mistakes that were put in on purpose. */
class ShrinkingTest {

    /** The mistake everybody makes first: takes the best pair, then the best of what is left. */
    private static long greedyTotal(Instance instance) {
        Matched matched = instance.solve(false);
        return matched.towardsStable().steps().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .total();
    }

    @Test
    void takingTheBestPairFirstIsReducedToTheFewestPairsThatShowItIsWrong() {
        Instance large = firstInstanceWhere(PropertyRun.FIRST_SEED, ShrinkingTest::greedyLosesTotal);

        Instance small = Shrinking.smallest(large, ShrinkingTest::greedyLosesTotal);

        assertThat(greedyLosesTotal(small)).isTrue();
        assertThat(small.pairs())
                .hasSizeLessThanOrEqualTo(3)
                .hasSizeLessThanOrEqualTo(large.pairs().size());
        assertThat(small.constraints().list()).isEmpty();
        assertThat(small.previous()).isEmpty();
        assertThat(small.pairs())
                .allSatisfy(pair -> assertThat(pair.score() % 100_000).isZero());
    }

    private static boolean greedyLosesTotal(Instance instance) {
        return greedyTotal(instance) < EveryMatching.best(instance, false).total();
    }

    @Test
    void aMistakeWithPinsKeepsTheOnePinThatShowsIt() {
        Instance large =
                firstInstanceWhere(7_000, each -> each.constraints().pins().size() == 2);

        Instance small =
                Shrinking.smallest(large, each -> !each.constraints().pins().isEmpty());

        assertThat(small.constraints().list()).hasSize(1);
        assertThat(small.pairs()).hasSize(1);
        assertThat(small.capacities()).isEmpty();
    }

    @Test
    void aFailureNamesItsSeedAndTheSmallestInstanceThatShowsIt() {
        assertThatThrownBy(() -> PropertyRun.forAll((instance, random) -> assertThat(
                                instance.solve(false).proposal().pairs())
                        .as("planted")
                        .hasSizeLessThan(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 2026")
                .hasMessageContaining("planted")
                .satisfies(failure ->
                        assertThat(smallestIn(failure).split("ScoredPair")).hasSize(3));
    }

    private static String smallestIn(Throwable failure) {
        return failure.getMessage().split("smallest: |as drawn: ")[1];
    }

    private static Instance firstInstanceWhere(long firstSeed, Predicate<Instance> wanted) {
        for (long seed = firstSeed; ; seed++) {
            Instance instance = Instance.random(new Random(seed));
            if (wanted.test(instance)) {
                return instance;
            }
        }
    }
}
