package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.EveryMatching.Best;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What can be asked of an answer, on small instances against the list of all their matchings. */
class AnswerPropertyTest {

    @Test
    void whoeverHasSomebodyElseInAnotherBestMatchingIsDisclosed() {
        PropertyRun.forAll((instance, random) -> {
            boolean floor = random.nextBoolean();
            Matched matched = instance.solve(floor);
            Map<ParticipantId, Set<String>> told = new TreeMap<>();
            matched.proposal().pairs().forEach(pair -> named(told, pair.mentee(), pair.mentor()));
            matched.proposal().unmatched().forEach(left -> named(told, left.mentee(), null));
            Alternatives alternatives = matched.alternatives();
            for (Alternative each : alternatives.shown()) {
                named(told, each.mentee(), each.proposed());
                each.mentors().forEach(mentor -> named(told, each.mentee(), mentor));
                if (each.unmatched()) {
                    named(told, each.mentee(), null);
                }
            }
            assertThat(told).isEqualTo(EveryMatching.everyBestPartner(instance, floor));
            assertThat(alternatives.mentees()).isEqualTo(alternatives.shown().size());
        });
    }

    private static void named(Map<ParticipantId, Set<String>> partners, ParticipantId mentee, ParticipantId mentor) {
        partners.computeIfAbsent(mentee, id -> new TreeSet<>()).add(mentor == null ? "" : mentor.value());
    }

    @Test
    void aConstraintCostsWhatTheBestMatchingWithoutItHasMore() {
        PropertyRun.forAll((instance, random) -> {
            List<Constraint> constraints = instance.constraints().list();
            if (constraints.isEmpty()) {
                return;
            }
            ConstraintPrices prices = instance.solve(random.nextBoolean()).constraintPrices();
            Best now = EveryMatching.best(instance, false);
            Best free = EveryMatching.best(instance.with(Constraints.NONE), false);
            assertThat(prices.matches()).isEqualTo(free.matched() - now.matched());
            assertThat(prices.total()).isEqualTo(free.total() - now.total());
            List<ConstraintPrice> each = new ArrayList<>();
            for (Constraint dropped : constraints) {
                List<Constraint> others = new ArrayList<>(constraints);
                others.remove(dropped);
                Best then = EveryMatching.best(instance.with(Constraints.of(others)), false);
                each.add(new ConstraintPrice(dropped, then.matched() - now.matched(), then.total() - now.total()));
            }
            assertThat(prices.each()).isEqualTo(each);
        });
    }

    @Test
    void theWayToAStableProposalBeginsAtTheBestAndEndsWhereNobodyWouldRatherLeave() {
        PropertyRun.forAll((instance, random) -> {
            boolean floor = random.nextBoolean();
            Matched matched = instance.solve(floor);
            List<StableStep> steps = matched.towardsStable().steps();
            for (StableStep step : steps) {
                Constraints settled = instance.constraints();
                for (Map.Entry<ParticipantId, ParticipantId> pair :
                        matched.strongestPairs(step.honoured()).entrySet()) {
                    settled = settled.pin(pair.getKey(), pair.getValue());
                }
                Best best = EveryMatching.best(instance.with(settled), floor);
                int blocking = EveryMatching.blocking(instance, best.partners()).size();
                assertThat(step)
                        .isEqualTo(
                                new StableStep(step.honoured(), best.matched(), best.total(), best.worst(), blocking));
            }
            assertThat(steps.get(0).honoured()).isZero();
            assertThat(steps.get(0).total()).isEqualTo(matched.proposal().total());
            assertThat(steps.get(steps.size() - 1).blocking()).isZero();
        });
    }

    @Test
    void constraintsConflictWhereNoneOfTheirSmallerSetsDoes() {
        PropertyRun.forAll((instance, random) -> {
            List<Constraint> constraints = drawn(instance, random);
            Optional<Conflict> conflict = Matching.conflict(instance.table(), constraints);
            int smallest = smallestConflict(instance, constraints);
            assertThat(conflict.map(each -> each.constraints().size()).orElse(0))
                    .isEqualTo(smallest);
            conflict.ifPresent(found -> {
                assertThat(constraints).containsAll(found.constraints());
                assertThat(canHold(instance, found.constraints())).isFalse();
                assertThat(found.rule() != null).isEqualTo(found.reason() == Conflict.Reason.NOT_ALLOWED);
            });
        });
    }

    /** Up to five constraints on whoever there is, and now and then on a pair that is not listed. */
    private static List<Constraint> drawn(Instance instance, Random random) {
        List<ParticipantId> mentees = instance.table().mentees();
        List<ParticipantId> mentors = instance.table().mentors();
        Set<Constraint> drawn = new TreeSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            ScoredPair pair =
                    instance.pairs().get(random.nextInt(instance.pairs().size()));
            boolean any = random.nextInt(8) == 0;
            ParticipantId mentee = any ? mentees.get(random.nextInt(mentees.size())) : pair.mentee();
            ParticipantId mentor = any ? mentors.get(random.nextInt(mentors.size())) : pair.mentor();
            drawn.add(random.nextInt(3) == 0 ? Constraint.forbid(mentee, mentor) : Constraint.pin(mentee, mentor));
        }
        return new ArrayList<>(drawn);
    }

    /** The size of the smallest subset that cannot hold; 0 if all can. */
    private static int smallestConflict(Instance instance, List<Constraint> constraints) {
        int smallest = 0;
        for (int subset = 1; subset < 1 << constraints.size(); subset++) {
            List<Constraint> some = new ArrayList<>();
            for (int c = 0; c < constraints.size(); c++) {
                if ((subset >> c & 1) == 1) {
                    some.add(constraints.get(c));
                }
            }
            if (!canHold(instance, some) && (smallest == 0 || some.size() < smallest)) {
                smallest = some.size();
            }
        }
        return smallest;
    }

    /** Whether some choice of pairs keeps all pins and no forbidden pair. */
    private static boolean canHold(Instance instance, List<Constraint> constraints) {
        Map<ParticipantId, ParticipantId> partners = new TreeMap<>();
        Map<ParticipantId, Integer> load = new TreeMap<>();
        boolean holds = true;
        for (Constraint each : constraints) {
            if (each.kind() == Constraint.Kind.PIN) {
                boolean listed = instance.pairs().stream()
                        .anyMatch(pair -> pair.mentee().equals(each.mentee())
                                && pair.mentor().equals(each.mentor()));
                holds &= listed && partners.put(each.mentee(), each.mentor()) == null;
                holds &= load.merge(each.mentor(), 1, Integer::sum) <= instance.capacity(each.mentor());
                holds &= !constraints.contains(Constraint.forbid(each.mentee(), each.mentor()));
            }
        }
        return holds;
    }

    @Test
    void theSameInputGivesTheSameAnswersInWhateverOrderItIsListed() {
        PropertyRun.forAll((instance, random) -> {
            boolean floor = random.nextBoolean();
            Matched matched = instance.solve(floor);
            List<ScoredPair> shuffled = new ArrayList<>(instance.pairs());
            Collections.shuffle(shuffled, random);
            Matched again = Matching.solve(
                    ScoreTable.of(shuffled, instance.capacities()), floor, instance.constraints(), instance.previous());
            assertThat(again.proposal()).isEqualTo(matched.proposal());
            assertThat(again.alternatives()).isEqualTo(matched.alternatives());
            assertThat(again.constraintPrices()).isEqualTo(matched.constraintPrices());
            assertThat(again.placeValues()).isEqualTo(matched.placeValues());
        });
    }
}
