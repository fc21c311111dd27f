package ca.learningpartners.mentorship.matching;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What the very first call costs in a process of its own: {@code FirstCall sparse-1000 ours}. */
public final class FirstCall {

    private static final double NANOS = 1e6;

    private static final Map<String, ToLongFunction<Problem>> SOLVERS = Map.of(
            "ours", problem -> Candidates.solve(problem).total(problem),
            "orToolsAssignment", Peers::assignment,
            "orToolsFlow", Peers::flow,
            "jgraphtMaximumWeight", Peers::maximumWeight);

    private FirstCall() {}

    public static void main(String[] args) {
        Problem problem = Drawn.named(args[0]);
        ToLongFunction<Problem> solver = SOLVERS.getOrDefault(args[1], unknown -> {
            throw new IllegalArgumentException(args[1] + " is none of " + SOLVERS.keySet() + ".");
        });
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        String answer;
        try {
            answer = "total " + solver.applyAsLong(problem);
        } catch (IllegalStateException refusal) {
            answer = String.valueOf(refusal.getMessage());
        }
        double wall = (System.nanoTime() - start) / NANOS;
        double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / NANOS;
        System.out.printf(Locale.ROOT, "%s %s: %s, %.1f ms, processor %.1f ms%n", args[0], args[1], answer, wall, used);
    }
}
