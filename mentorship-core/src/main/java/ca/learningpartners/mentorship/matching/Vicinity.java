package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * What lies near an optimum: the pairs whose duals exceed their worth by no more than a reach. A chain of moves that
 * costs no more than the reach uses no other pair, so a question about a small change can be answered without a look at
 * the millions of pairs that are far from mattering.
 */
final class Vicinity {

    /** How many pairs a mentee keeps, about. */
    private static final int FEW = 40;

    /** So many mentees, and so many of each one's pairs, are looked at to choose the reach. */
    private static final int MENTEES = 64;

    private static final int PAIRS = 1_024;

    /** The whole problem. */
    final Problem all;

    /** The problem with the near pairs only. */
    final Problem near;

    /** The most a chain of moves may cost that is looked for among the near pairs. */
    final long reach;

    private Vicinity(Problem all, Problem near, long reach) {
        this.all = all;
        this.near = near;
        this.reach = reach;
    }

    static Vicinity of(Problem problem, Optimum optimum) {
        if (problem.mentor.length <= 2L * FEW * problem.mentees) {
            return new Vicinity(problem, problem, Long.MAX_VALUE);
        }
        long reach = reach(problem, optimum);
        Problem near =
                problem.with(problem.capacity, (mentee, place) -> excess(problem, optimum, mentee, place) <= reach);
        return new Vicinity(problem, near, reach);
    }

    /** The problem with the near pairs if a chain of that cost uses no others; the whole problem if it may. */
    Problem within(long cost) {
        return cost <= reach ? near : all;
    }

    private static long reach(Problem problem, Optimum optimum) {
        long[] found = new long[MENTEES * PAIRS + PAIRS];
        int count = 0;
        int step = Math.max(1, problem.mentees / MENTEES);
        for (int i = 0; i < problem.mentees && count + PAIRS <= found.length; i += step) {
            int pairs = problem.start[i + 1] - problem.start[i];
            int stride = pairs / PAIRS + 1;
            for (int e = problem.start[i]; e < problem.start[i + 1]; e += stride) {
                found[count++] = excess(problem, optimum, i, e);
            }
        }
        Arrays.sort(found, 0, count);
        return found[(int) Math.min(count - 1L, count * (long) FEW * problem.mentees / problem.mentor.length)];
    }

    /** By how much the duals of a pair exceed its worth. */
    static long excess(Problem problem, Optimum optimum, int mentee, int place) {
        return optimum.menteeDual[mentee]
                + optimum.mentorDual[problem.mentor[place]]
                - problem.bonus
                - problem.score[place];
    }
}
