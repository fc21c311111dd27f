package ca.learningpartners.mentorship.matching;

import static ca.learningpartners.mentorship.matching.People.POLICY;
import static ca.learningpartners.mentorship.matching.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How far a weight can move before a pair changes, held to trying every percentage point from scratch. */
class WeightRangeTest {

    private static final int POINT = 10_000;

    private static Cohort cohort(long seed) {
        Random random = new Random(seed);
        List<Mentee> mentees = new ArrayList<>();
        List<Mentor> mentors = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int number = i;
            mentees.add(People.mentee(draft -> {
                draft.id = new ParticipantId("mentee-" + number);
                draft.needs = List.of(new Need(People.BUDGET, 1 + random.nextInt(4), 1 + random.nextInt(3)));
                draft.issues = Map.of(People.STAFFING, 1 + random.nextInt(4), People.BOARD, 1 + random.nextInt(4));
            }));
            mentors.add(People.mentor(draft -> {
                draft.id = new ParticipantId("mentor-" + number);
                draft.offers = Map.of(People.BUDGET, 1 + random.nextInt(4));
                draft.issues = Map.of(People.STAFFING, 1 + random.nextInt(4), People.BOARD, 1 + random.nextInt(4));
            }));
        }
        return new Cohort(mentees, mentors, Map.of());
    }

    @Test
    void everyRangeEndsWhereTryingEachPointFromScratchSaysItEnds() {
        int moved = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Cohort cohort = cohort(seed);
            SortedMap<ParticipantId, ParticipantId> now = pairs(cohort, POLICY, new TreeMap<>());
            List<WeightRange> ranges = Matching.weightRanges(cohort, POLICY, TODAY, Constraints.NONE, Progress.UNHEARD);
            assertThat(ranges).hasSize(now.size() * Criterion.values().length);
            Map<MatchingPolicy, SortedMap<ParticipantId, ParticipantId>> tried = new HashMap<>();
            Function<MatchingPolicy, SortedMap<ParticipantId, ParticipantId>> others =
                    policy -> tried.computeIfAbsent(policy, other -> pairs(cohort, other, now));
            for (WeightRange range : ranges) {
                int low = end(others, range, -POINT);
                int high = end(others, range, POINT);
                assertThat(range)
                        .as("seed " + seed)
                        .isEqualTo(new WeightRange(range.mentee(), range.mentor(), range.criterion(), low, high));
                moved += range.always() ? 0 : 1;
            }
        }
        assertThat(moved).isPositive();
    }

    private static int end(
            Function<MatchingPolicy, SortedMap<ParticipantId, ParticipantId>> others,
            WeightRange range,
            int direction) {
        int weight = POLICY.weights().get(range.criterion());
        while (weight + direction >= 0 && weight + direction <= 1_000_000) {
            MatchingPolicy other = weighing(POLICY, range.criterion(), weight + direction);
            if (!range.mentor().equals(others.apply(other).get(range.mentee()))) {
                return weight;
            }
            weight += direction;
        }
        return weight;
    }

    private static MatchingPolicy weighing(MatchingPolicy policy, Criterion criterion, int weight) {
        Map<Criterion, Integer> weights = new EnumMap<>(policy.weights());
        weights.put(criterion, weight);
        return policy.weighing(policy.version(), weights, policy.floor());
    }

    private static SortedMap<ParticipantId, ParticipantId> pairs(
            Cohort cohort, MatchingPolicy policy, SortedMap<ParticipantId, ParticipantId> previous) {
        SortedMap<ParticipantId, ParticipantId> pairs = new TreeMap<>();
        Matching.solve(cohort, policy, TODAY, Constraints.NONE, previous)
                .proposal()
                .pairs()
                .forEach(pair -> pairs.put(pair.mentee(), pair.mentor()));
        return pairs;
    }

    @Test
    void aWeightBetweenTwoPointsIsAnEndOfItsOwn() {
        Cohort cohort = cohort(2);
        MatchingPolicy odd = weighing(POLICY, Criterion.NEED, 123_456);

        List<WeightRange> ranges = Matching.weightRanges(cohort, odd, TODAY, Constraints.NONE, Progress.UNHEARD);

        assertThat(ranges)
                .filteredOn(range -> range.criterion() == Criterion.NEED)
                .allSatisfy(range -> {
                    assertThat(range.lowest()).isLessThanOrEqualTo(123_456);
                    assertThat(range.highest()).isGreaterThanOrEqualTo(123_456);
                    assertThat(range.lowest() == 123_456 || range.lowest() % POINT == 0)
                            .isTrue();
                });
    }

    @Test
    void theOnlyCriterionThatCountsNeverWeighsNothing() {
        Map<Criterion, Integer> needAlone = Map.of(Criterion.NEED, 250_000);

        List<WeightRange> ranges = Matching.weightRanges(
                cohort(3), POLICY.weighing("need-alone", needAlone, true), TODAY, Constraints.NONE, Progress.UNHEARD);

        assertThat(ranges)
                .filteredOn(range -> range.criterion() == Criterion.NEED)
                .extracting(WeightRange::lowest)
                .containsOnly(POINT);
    }

    @Test
    void theWorkIsBoundedAndTellsHowFarItIs() {
        AtomicInteger steps = new AtomicInteger();

        Matching.weightRanges(cohort(1), POLICY, TODAY, Constraints.NONE, (done, most) -> {
            assertThat(done).isEqualTo(steps.incrementAndGet()).isLessThanOrEqualTo(most);
            assertThat(most).isEqualTo(600);
        });

        assertThat(steps.get()).isPositive();
    }

    @Test
    void whoeverIsInterruptedStops() {
        assertThatThrownBy(() -> Matching.weightRanges(
                        cohort(1),
                        POLICY,
                        TODAY,
                        Constraints.NONE,
                        (done, most) -> Thread.currentThread().interrupt()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
