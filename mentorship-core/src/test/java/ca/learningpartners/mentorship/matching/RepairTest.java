package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Wherever a repair begins, it must end where solving from scratch does. A failure names the seed that repeats it. */
class RepairTest {

    private static final int INSTANCES = 300;
    private static final long FIRST_SEED = 93_000L;

    private interface Property {
        void check(Problem problem, Random random);
    }

    private static void forAll(Property property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + INSTANCES; seed++) {
            Random random = new Random(seed);
            int mentees = 1 + random.nextInt(60);
            int mentors = 1 + random.nextInt(60);
            int grades = new int[] {1, 3, 10, 1_000_000}[random.nextInt(4)];
            double density = new double[] {0.05, 0.3, 1.0}[random.nextInt(3)];
            try {
                property.check(problem(mentees, mentors, grades, density, random), random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static Problem problem(int mentees, int mentors, int grades, double density, Random random) {
        int[] start = new int[mentees + 1];
        int[] mentor = new int[mentees * mentors];
        int[] score = new int[mentor.length];
        int count = 0;
        for (int i = 0; i < mentees; i++) {
            for (int j = 0; j < mentors; j++) {
                if (random.nextDouble() < density) {
                    mentor[count] = j;
                    score[count++] = (int) (random.nextInt(grades) * (1_000_000L / grades));
                }
            }
            start[i + 1] = count;
        }
        int[] capacity = random.ints(mentors, 0, 4).toArray();
        return new Problem(start, Arrays.copyOf(mentor, count), Arrays.copyOf(score, count), capacity);
    }

    private static void assertSame(Problem problem, Optimum optimum) {
        Optimum cold = ShortestPaths.solve(problem);
        assertThat(optimum.matched()).isEqualTo(cold.matched());
        assertThat(optimum.total(problem)).isEqualTo(cold.total(problem));
        assertThat(FirstByIds.choose(problem, optimum)).isEqualTo(FirstByIds.choose(problem, cold));
        assertThat(LeastPrices.of(problem, optimum).mentorDual).isEqualTo(LeastPrices.of(problem, cold).mentorDual);
        assertProved(problem, optimum);
    }

    private static void assertProved(Problem problem, Optimum optimum) {
        long gap = -optimum.matched() * problem.bonus - optimum.total(problem);
        for (int i = 0; i < problem.mentees; i++) {
            assertThat(optimum.menteeDual[i]).isNotNegative();
            gap += optimum.menteeDual[i];
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                assertThat(optimum.menteeDual[i] + optimum.mentorDual[problem.mentor[e]])
                        .isGreaterThanOrEqualTo(problem.bonus + problem.score[e]);
            }
        }
        for (int j = 0; j < problem.mentors; j++) {
            assertThat(optimum.mentorDual[j]).isNotNegative();
            gap += problem.capacity[j] * optimum.mentorDual[j];
        }
        assertThat(gap).isZero();
    }

    @Test
    void anyPricesAndAnySeatsLeadToTheOptimum() {
        forAll((problem, random) -> {
            long highest = random.nextBoolean() ? 2_000_000 : 2 * problem.bonus;
            long[] prices = random.longs(problem.mentors, 0, highest).toArray();
            int[] partner = random.ints(problem.mentees, -1, problem.mentors).toArray();
            assertSame(problem, ShortestPaths.repair(problem, prices, partner));
        });
    }

    @Test
    void otherScoresAndFewerPairsAreRepairedFromTheOldOptimum() {
        forAll((problem, random) -> {
            Optimum before = ShortestPaths.solve(problem);
            int[] scores = Arrays.stream(problem.score)
                    .map(score -> random.nextInt(4) > 0 ? score : random.nextInt(1_000_001))
                    .toArray();
            int[] capacity = Arrays.stream(problem.capacity)
                    .map(places -> random.nextInt(5) > 0 ? places : random.nextInt(3))
                    .toArray();
            Problem changed = new Problem(problem.start, problem.mentor, scores, problem.capacity)
                    .with(capacity, (mentee, place) -> (mentee + place) % 7 > 0);
            int few = 1 + random.nextInt(4);
            assertSame(changed, Candidates.repair(changed, before.mentorDual, before.partner, few));
        });
    }

    @Test
    void aChainAmongTheNearPairsIsTheChainAmongAll() {
        Random random = new Random(FIRST_SEED);
        Problem problem = problem(220, 200, 1_000_000, 1.0, random);
        Optimum optimum = Candidates.solve(problem);
        Vicinity vicinity = Vicinity.of(problem, optimum);
        assertThat(vicinity.near.mentor.length).isLessThan(problem.mentor.length / 2);
        for (int asked = 0; asked < 200; asked++) {
            int mentee = random.nextInt(problem.mentees);
            int mentor = random.nextInt(problem.mentors);
            if (problem.capacity[mentor] > 0) {
                Optimum near = Detour.forcing(vicinity, optimum, mentee, mentor);
                Optimum all = Detour.forcing(problem, optimum, mentee, mentor);
                assertThat(near.total(problem)).isEqualTo(all.total(problem));
                assertThat(near.mentorDual).isEqualTo(all.mentorDual);
                assertThat(near.menteeDual).isEqualTo(all.menteeDual);
            }
        }
    }

    @Test
    void asManyAsCanBeMatchedAreWhateverWasSeatedBefore() {
        forAll((problem, random) -> {
            int[] nobody = new int[problem.mentees];
            Arrays.fill(nobody, Optimum.NONE);
            int floor = random.nextInt(600_000);
            MostMatches most = MostMatches.from(problem, floor, nobody);
            assertThat(most.count())
                    .isEqualTo(ShortestPaths.solve(problem.from(floor)).matched());
        });
    }

    @Test
    void fiftyThousandMenteesAreMatchedAndProved() {
        Random random = new Random(FIRST_SEED);
        ScoreTableBuilder builder = ScoreTable.builder();
        ParticipantId[] mentors = new ParticipantId[20_000];
        Arrays.setAll(mentors, j -> new ParticipantId("mentor-" + j));
        for (ParticipantId mentor : mentors) {
            builder.mentor(mentor, 1 + random.nextInt(4));
        }
        for (int i = 0; i < 50_000; i++) {
            ParticipantId mentee = new ParticipantId("mentee-" + i);
            random.ints(0, mentors.length)
                    .distinct()
                    .limit(15)
                    .forEach(j -> builder.pair(mentee, mentors[j], random.nextInt(1_000_001)));
        }
        ScoreTable table = builder.build();
        Proposal proposal = Matching.match(table, true, Constraints.NONE);

        assertThat(proposal.pairs()).hasSizeGreaterThan(49_000);
        assertThat(CertificateCheck.fault(table, Constraints.NONE, proposal)).isEmpty();
    }
}
