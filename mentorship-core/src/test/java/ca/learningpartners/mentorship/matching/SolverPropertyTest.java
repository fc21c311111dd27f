package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.EveryMatching.Best;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the solver promises, on small instances against the list of all their matchings. */
class SolverPropertyTest {

    @Test
    void theProposalIsTheBestThatChangesLeastAndThenTheFirstByIds() {
        PropertyRun.forAll((instance, random) -> {
            for (boolean floor : new boolean[] {false, true}) {
                Proposal proposal = instance.solve(floor).proposal();
                Best best = EveryMatching.best(instance, floor);
                assertThat(proposal.partners()).isEqualTo(best.partners());
                assertThat(proposal.total()).isEqualTo(best.total());
                assertThat(proposal.worst()).isEqualTo(best.worst());
            }
        });
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        PropertyRun.forAll((instance, random) -> {
            Proposal proposal = instance.solve(true).proposal();
            List<ScoredPair> shuffled = new ArrayList<>(instance.pairs());
            Collections.shuffle(shuffled, random);
            ScoreTable table = ScoreTable.of(shuffled, instance.capacities());
            assertThat(Matching.solve(table, true, instance.constraints(), instance.previous())
                            .proposal())
                    .isEqualTo(proposal);
        });
    }

    @Test
    void everyCertificateHoldsAndItsGapIsThePriceOfTheFloor() {
        PropertyRun.forAll((instance, random) -> {
            long unfloored = EveryMatching.best(instance, false).total();
            for (boolean floor : new boolean[] {false, true}) {
                Proposal proposal = instance.solve(floor).proposal();
                assertThat(CertificateCheck.fault(instance.table(), instance.constraints(), proposal))
                        .isEmpty();
                assertThat(proposal.certificate().gap()).isEqualTo(unfloored - proposal.total());
            }
        });
    }

    @Test
    void whoIsUnmatchedHasNoDualAndWhoHasAFreePlaceHasNoPrice() {
        PropertyRun.forAll((instance, random) -> {
            Proposal proposal = instance.solve(false).proposal();
            Certificate certificate = proposal.certificate();
            proposal.unmatched()
                    .forEach(left -> assertThat(certificate.menteeDuals()).containsEntry(left.mentee(), 0L));
            instance.capacities().forEach((mentor, capacity) -> {
                long load = proposal.pairs().stream()
                        .filter(pair -> pair.mentor().equals(mentor))
                        .count();
                if (load < capacity && instance.table().mentors().contains(mentor)) {
                    assertThat(certificate.mentorDuals()).containsEntry(mentor, 0L);
                }
            });
        });
    }

    @Test
    void theRegretOfAPairIsWhatEveryMatchingWithItMisses() {
        PropertyRun.forAll((instance, random) -> {
            ScoredPair asked =
                    instance.pairs().get(random.nextInt(instance.pairs().size()));
            boolean floor = random.nextBoolean();
            WhyNot answer = instance.solve(floor).why(asked.mentee(), asked.mentor());
            Instance forced = instance.forcing(asked);
            if (forced == null) {
                assertThat(answer).isInstanceOf(WhyNot.Forbidden.class);
                return;
            }
            Best now = EveryMatching.best(instance, false);
            Best then = EveryMatching.best(forced, false);
            List<Displaced> displaced = EveryMatching.worse(
                    instance, EveryMatching.best(instance, floor), EveryMatching.best(forced, floor));
            assertThat(answer)
                    .isEqualTo(
                            new WhyNot.Allowed(now.total() - then.total(), now.matched() - then.matched(), displaced));
        });
    }

    @Test
    void thePriceOfAMentorIsWhatOneMorePlaceWouldBring() {
        PropertyRun.forAll((instance, random) -> {
            Matched matched = instance.solve(random.nextBoolean());
            List<PlaceValue> values = matched.placeValues();
            PlaceValue value = values.get(random.nextInt(values.size()));
            Best now = EveryMatching.best(instance, false);
            Best then = EveryMatching.best(instance.withOneMorePlace(value.mentor()), false);
            assertThat(value)
                    .isEqualTo(
                            new PlaceValue(value.mentor(), then.matched() - now.matched(), then.total() - now.total()));
            Certificate certificate = matched.proposal().certificate();
            assertThat(certificate.mentorDuals())
                    .containsEntry(value.mentor(), value.matchesGained() * certificate.bonus() + value.totalGained());
        });
    }

    @Test
    void aDetourLeavesDualsThatProveItsEnd() {
        PropertyRun.forAll((instance, random) -> {
            Problem problem = instance.table().numbers();
            int mentee = random.nextInt(problem.mentees);
            int pairs = problem.start[mentee + 1] - problem.start[mentee];
            if (pairs == 0) {
                return;
            }
            int mentor = problem.mentor[problem.start[mentee] + random.nextInt(pairs)];
            if (problem.capacity[mentor] == 0) {
                return;
            }
            Optimum forced = Detour.forcing(problem, ShortestPaths.solve(problem), mentee, mentor);
            assertThat(forced.partner[mentee]).isEqualTo(mentor);
            for (long dual : forced.mentorDual) {
                assertThat(dual).isNotNegative();
            }
            Places places = new Places(problem, forced.partner);
            for (int j = 0; j < problem.mentors; j++) {
                assertThat(places.load[j]).isLessThanOrEqualTo(problem.capacity[j]);
                assertThat(places.free(j) && forced.mentorDual[j] > 0).isFalse();
            }
            for (int i = 0; i < problem.mentees; i++) {
                for (int e = problem.start[i]; e < problem.start[i + 1] && i != mentee; e++) {
                    assertThat(forced.menteeDual[i]).isNotNegative();
                    assertThat(forced.menteeDual[i] + forced.mentorDual[problem.mentor[e]])
                            .isGreaterThanOrEqualTo(problem.bonus + problem.score[e]);
                }
            }
        });
    }

    @Test
    void theBlockingPairsAreThoseWhoWouldBothRatherHaveEachOther() {
        PropertyRun.forAll((instance, random) -> {
            Proposal proposal = instance.solve(random.nextBoolean()).proposal();
            assertThat(proposal.blocking()).isEqualTo(EveryMatching.blocking(instance, proposal.partners()));
        });
    }
}
