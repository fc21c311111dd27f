package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Problems too large to list every matching of: here the proofs vouch for the answers, and the detour over a few
 * candidates must lead where the straight way does. A failure names the seed that repeats it.
 */
class LargerProblemTest {

    private static final int INSTANCES = 100;
    private static final long FIRST_SEED = 51_000L;

    private interface Property {
        void check(ScoreTable table, Random random);
    }

    private static void forAll(Property property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + INSTANCES; seed++) {
            Random random = new Random(seed);
            try {
                property.check(table(random), random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static ScoreTable table(Random random) {
        int mentees = 20 + random.nextInt(60);
        int mentors = 20 + random.nextInt(60);
        int grades = List.of(1, 3, 10, 100, 1_000_000).get(random.nextInt(5));
        double density = List.of(0.05, 0.3, 1.0).get(random.nextInt(3));
        ScoreTableBuilder table = ScoreTable.builder();
        for (int j = 0; j < mentors; j++) {
            table.mentor(new ParticipantId("mentor-" + j), random.nextInt(4));
        }
        for (int i = 0; i < mentees; i++) {
            table.mentee(new ParticipantId("mentee-" + i));
            for (int j = 0; j < mentors; j++) {
                if (random.nextDouble() < density) {
                    int score = (int) (random.nextInt(grades) * (1_000_000L / grades));
                    table.pair(new ParticipantId("mentee-" + i), new ParticipantId("mentor-" + j), score);
                }
            }
        }
        return table.build();
    }

    @Test
    void everyProposalIsProved() {
        forAll((table, random) -> {
            for (boolean floor : new boolean[] {false, true}) {
                Proposal proposal = Matching.match(table, floor, Constraints.NONE);
                assertThat(CertificateCheck.fault(table, Constraints.NONE, proposal))
                        .isEmpty();
                assertThat(proposal.certificate().optimal() || floor).isTrue();
            }
        });
    }

    @Test
    void aHigherFloorWouldCostAMatch() {
        forAll((table, random) -> {
            Proposal proposal = Matching.match(table, true, Constraints.NONE);
            Problem above = table.numbers().from(proposal.worst() + 1);
            assertThat(ShortestPaths.solve(above).matched() < proposal.pairs().size()
                            || proposal.pairs().isEmpty())
                    .isTrue();
        });
    }

    @Test
    void aSecondSolverThatSharesNothingFindsTheSameMatchesWorstTotalAndLeastChange() {
        forAll((table, random) -> {
            Problem problem = table.numbers();
            SortedMap<ParticipantId, ParticipantId> previous = previous(table, random);
            Proposal plain =
                    Matching.solve(table, false, Constraints.NONE, previous).proposal();
            Proposal raised =
                    Matching.solve(table, true, Constraints.NONE, previous).proposal();
            long[] scores = Arrays.stream(problem.score).asLongStream().toArray();
            CheapestFlow best = CheapestFlow.of(problem, scores);
            assertThat(plain.pairs()).hasSize(best.matched());
            assertThat(plain.total()).isEqualTo(best.worth());
            int floor = highestFloor(problem, best.matched());
            assertThat(raised.worst()).isEqualTo(floor);
            long step = problem.mentees + 1L;
            int[] last = table.partners(previous);
            CheapestFlow kept = CheapestFlow.of(problem, worths(problem, floor, step, last));
            assertThat(raised.pairs()).hasSize(kept.matched());
            assertThat(raised.total()).isEqualTo(kept.worth() / step);
            assertThat(raised.pairs().stream().filter(pair -> pair.mentor().equals(previous.get(pair.mentee()))))
                    .hasSize((int) (kept.worth() % step));
        });
    }

    /** Whom each mentee might have had: mostly what is best without a floor, now and then anybody. */
    private static SortedMap<ParticipantId, ParticipantId> previous(ScoreTable table, Random random) {
        SortedMap<ParticipantId, ParticipantId> previous = new TreeMap<>();
        for (ParticipantId mentee : table.mentees()) {
            previous.put(
                    mentee, table.mentors().get(random.nextInt(table.mentors().size())));
        }
        for (ProposedPair pair : Matching.match(table, false, Constraints.NONE).pairs()) {
            if (random.nextBoolean()) {
                previous.put(pair.mentee(), pair.mentor());
            }
        }
        return previous;
    }

    /** Tries the scores there are from the highest down; the first at which as many can be matched. 0 if nobody can. */
    private static int highestFloor(Problem problem, int matched) {
        int[] scores = Arrays.stream(problem.score).distinct().sorted().toArray();
        int low = 0;
        int high = scores.length;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            boolean holds = CheapestFlow.of(problem, worths(problem, scores[middle], 0, new int[problem.mentees]))
                            .matched()
                    == matched;
            low = holds ? middle : low;
            high = holds ? high : middle;
        }
        return matched == 0 ? 0 : scores[low];
    }

    /** Score × step for each pair at or above the floor, and 1 for one of the last run; below 0 for the others. */
    private static long[] worths(Problem problem, int floor, long step, int[] last) {
        long[] worths = new long[problem.score.length];
        for (int i = 0; i < problem.mentees; i++) {
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                long kept = step > 0 && last[i] == problem.mentor[e] ? 1 : 0;
                worths[e] = problem.score[e] < floor ? -1 : problem.score[e] * step + kept;
            }
        }
        return worths;
    }

    @Test
    void aSecondSolverFindsTheSamePriceOfEachConstraintAndTheSameRegret() {
        forAll((table, random) -> {
            List<Constraint> constraints = constraints(table, random);
            Matched matched = Matching.solve(table, false, Constraints.of(constraints), Collections.emptySortedMap());
            CheapestFlow now = under(table, constraints);
            for (ConstraintPrice price : matched.constraintPrices().each()) {
                List<Constraint> others = new ArrayList<>(constraints);
                others.remove(price.constraint());
                CheapestFlow then = under(table, others);
                assertThat(price.matches()).isEqualTo(then.matched() - now.matched());
                assertThat(price.total()).isEqualTo(then.worth() - now.worth());
            }
            ScoredPair asked = anyPair(table, random);
            if (asked != null && matched.why(asked.mentee(), asked.mentor()) instanceof WhyNot.Allowed allowed) {
                List<Constraint> more = new ArrayList<>(constraints);
                more.add(Constraint.pin(asked.mentee(), asked.mentor()));
                CheapestFlow then = under(table, more);
                assertThat(allowed.regret()).isEqualTo(now.worth() - then.worth());
                assertThat(allowed.matchesLost()).isEqualTo(now.matched() - then.matched());
            }
        });
    }

    /** Up to three pins and three forbidden pairs that can hold together. */
    private static List<Constraint> constraints(ScoreTable table, Random random) {
        List<Constraint> constraints = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            ScoredPair pair = anyPair(table, random);
            if (pair != null) {
                constraints.add(
                        each < 3
                                ? Constraint.pin(pair.mentee(), pair.mentor())
                                : Constraint.forbid(pair.mentee(), pair.mentor()));
                if (Matching.conflict(table, constraints).isPresent()
                        || constraints.stream().distinct().count() < constraints.size()) {
                    constraints.remove(constraints.size() - 1);
                }
            }
        }
        return constraints;
    }

    private static ScoredPair anyPair(ScoreTable table, Random random) {
        List<ScoredPair> pairs = new ArrayList<>();
        table.visit((mentee, mentor, score) -> pairs.add(new ScoredPair(mentee, mentor, score)));
        return pairs.isEmpty() ? null : pairs.get(random.nextInt(pairs.size()));
    }

    /** What the second solver makes of a table under constraints: a pin outbids everything, and its bid is taken off. */
    private static CheapestFlow under(ScoreTable table, List<Constraint> constraints) {
        Problem problem = table.numbers();
        Constraints all = Constraints.of(constraints);
        long[] worths = new long[problem.score.length];
        for (int i = 0; i < problem.mentees; i++) {
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                ParticipantId mentee = table.mentees().get(i);
                long bid = all.pins().containsKey(mentee) ? CheapestFlow.PIN : 0;
                boolean open = all.allows(mentee, table.mentors().get(problem.mentor[e]));
                worths[e] = open ? bid + problem.score[e] : -1;
            }
        }
        return CheapestFlow.of(problem, worths);
    }

    @Test
    void aFewCandidatesLeadToTheSameAnswerAsAllPairs() {
        forAll((table, random) -> {
            Problem problem = table.numbers();
            Optimum straight = ShortestPaths.solve(problem);
            Optimum detour = Candidates.solve(problem, 1 + random.nextInt(4));
            assertThat(detour.matched()).isEqualTo(straight.matched());
            assertThat(detour.total(problem)).isEqualTo(straight.total(problem));
            assertThat(FirstByIds.choose(problem, detour)).isEqualTo(FirstByIds.choose(problem, straight));
        });
    }

    @Test
    void aThousandByAThousandIsMatchedAndProved() {
        Random random = new Random(FIRST_SEED);
        ScoreTableBuilder builder = ScoreTable.builder();
        for (int i = 0; i < 1_000; i++) {
            for (int j = 0; j < 1_000; j++) {
                builder.pair(
                        new ParticipantId("mentee-" + i), new ParticipantId("mentor-" + j), random.nextInt(1_000_001));
            }
        }
        ScoreTable table = builder.build();
        Proposal proposal = Matching.match(table, true, Constraints.NONE);

        assertThat(proposal.pairs()).hasSize(1_000);
        assertThat(CertificateCheck.fault(table, Constraints.NONE, proposal)).isEmpty();
    }
}
