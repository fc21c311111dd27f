package ca.learningpartners.mentorship.matching;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a matching takes, ours beside others' on the same {@linkplain Drawn instance}: from scores in arrays to an
 * answer. Every total is held against ours, and ours against its own proof, in every call.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 6)
@Measurement(iterations = 8)
public class MatchingBenchmark {

    @Param("sparse-1000")
    public String instance = "";

    private Problem problem = new Problem(new int[1], new int[0], new int[0], new int[0]);
    private long expected;
    private Optimum known = new Optimum(new int[0], new long[0], new long[0]);
    private Vicinity vicinity = Vicinity.of(problem, known);
    private final Random random = new Random(1);

    @Setup
    public void draw() {
        problem = Drawn.named(instance);
        known = proved(Candidates.solve(problem));
        expected = known.total(problem);
        vicinity = Vicinity.of(problem, known);
    }

    /** Ours: the optimum with its proof, ties settled by id, the proof checked. */
    @Benchmark
    public int[] ours() {
        Optimum optimum = proved(Candidates.solve(problem));
        require(optimum.total(problem));
        return FirstByIds.choose(problem, optimum);
    }

    /** Ours with the worst-off raised first: what a coordinator's run does. */
    @Benchmark
    public int[] oursWithFloor() {
        int[] firstRun = new int[problem.mentees];
        Arrays.fill(firstRun, Optimum.NONE);
        Answer answer = Answer.raised(problem, MicroPoints.ONE, firstRun);
        require(proved(answer.unfloored).total(problem));
        return answer.partner;
    }

    /** Ours after one pin: the best answer with an allowed pair in it, from the optimum without. */
    @Benchmark
    public Optimum oursAfterOnePin() {
        int place = random.nextInt(problem.mentor.length);
        int mentee = Arrays.binarySearch(problem.start, place);
        mentee = mentee < 0 ? -mentee - 2 : mentee;
        return Detour.forcing(vicinity, known, mentee, problem.mentor[place]);
    }

    @Benchmark
    public long orToolsAssignment() {
        return require(Peers.assignment(problem));
    }

    @Benchmark
    public long orToolsFlow() {
        return require(Peers.flow(problem));
    }

    @Benchmark
    public long jgraphtKuhnMunkres() {
        return require(Peers.kuhnMunkres(problem));
    }

    @Benchmark
    public long jgraphtMaximumWeight() {
        return require(Peers.maximumWeight(problem));
    }

    private long require(long total) {
        if (total != expected) {
            throw new IllegalStateException("total " + total + " instead of " + expected);
        }
        return total;
    }

    /** The optimum, if its duals cover every pair and are worth what the matching is. */
    private Optimum proved(Optimum optimum) {
        long gap = -optimum.matched() * problem.bonus - optimum.total(problem);
        for (int i = 0; i < problem.mentees; i++) {
            gap += optimum.menteeDual[i];
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                if (optimum.menteeDual[i] + optimum.mentorDual[problem.mentor[e]] < problem.bonus + problem.score[e]) {
                    throw new IllegalStateException("the duals do not cover a pair");
                }
            }
        }
        for (int j = 0; j < problem.mentors; j++) {
            gap += problem.capacity[j] * optimum.mentorDual[j];
        }
        if (gap != 0) {
            throw new IllegalStateException("gap " + gap);
        }
        return optimum;
    }
}
