package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Solves a problem with many pairs by way of a few: it begins with each mentee's most promising pairs, and as long as the
 * duals leave another pair short of its worth, takes that in and solves again. Once no pair is short, the duals prove the
 * optimum of the whole problem, so the result is as exact as it is without the detour.
 */
final class Candidates {

    /** With how many pairs a mentee begins. */
    private static final int FEW = 40;

    /** With how many times as many on average the detour pays. */
    private static final int MANY_TIMES = 3;

    /** Pairs are ranked in classes of some two thousandths of a point, which is fine enough and takes no sorting. */
    private static final int CLASS_BITS = 11;

    private static final int CLASSES = (2 * MicroPoints.ONE >> CLASS_BITS) + 1;

    private final Problem problem;
    private final int few;
    private final boolean[] kept;

    private Candidates(Problem problem, int few) {
        this.problem = problem;
        this.few = few;
        kept = new boolean[problem.mentor.length];
    }

    static Optimum solve(Problem problem) {
        return solve(problem, new int[0], FEW);
    }

    /** Solves a problem with the help of a matching of as many mentees as can be. */
    static Optimum solve(Problem problem, int[] known) {
        return solve(problem, known, FEW);
    }

    /**
     * Solves a problem by way of a few pairs for each mentee.
     *
     * @param known a matching that is among the candidates from the start, so that they are not too few to match
     *     everybody who can be matched; empty if none is known
     */
    static Optimum solve(Problem problem, int[] known, int few) {
        if (problem.mentor.length <= (long) MANY_TIMES * few * problem.mentees) {
            return ShortestPaths.solve(problem);
        }
        Candidates candidates = new Candidates(problem, few);
        candidates.keepPromising();
        for (int i = 0; i < known.length; i++) {
            if (known[i] != Optimum.NONE) {
                candidates.kept[problem.find(i, known[i])] = true;
            }
        }
        Optimum optimum;
        do {
            optimum = ShortestPaths.solve(problem.with(problem.capacity, (mentee, place) -> candidates.kept[place]));
        } while (candidates.keepShort(optimum));
        return optimum;
    }

    /** Ranks a mentee's pairs by how far they score above the mentor's mean: a mentor who suits everybody is dear. */
    private void keepPromising() {
        int[] mean = means();
        int[] count = new int[CLASSES];
        for (int i = 0; i < problem.mentees; i++) {
            Arrays.fill(count, 0);
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                count[rank(e, mean)]++;
            }
            int least = CLASSES - 1;
            for (int sum = count[least]; sum < few && least > 0; sum += count[least]) {
                least--;
            }
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                kept[e] = rank(e, mean) >= least;
            }
        }
    }

    private int rank(int place, int[] mean) {
        return problem.score[place] - mean[problem.mentor[place]] + MicroPoints.ONE >> CLASS_BITS;
    }

    private int[] means() {
        long[] sum = new long[problem.mentors];
        int[] count = new int[problem.mentors];
        for (int e = 0; e < problem.mentor.length; e++) {
            sum[problem.mentor[e]] += problem.score[e];
            count[problem.mentor[e]]++;
        }
        int[] mean = new int[problem.mentors];
        for (int j = 0; j < mean.length; j++) {
            mean[j] = (int) (sum[j] / Math.max(1, count[j]));
        }
        return mean;
    }

    /** Takes in each pair whose duals fall short of its worth; returns whether there was one. */
    private boolean keepShort(Optimum optimum) {
        boolean any = false;
        for (int i = 0; i < problem.mentees; i++) {
            long missing = problem.bonus - optimum.menteeDual[i];
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                if (optimum.mentorDual[problem.mentor[e]] < missing + problem.score[e]) {
                    kept[e] = true;
                    any = true;
                }
            }
        }
        return any;
    }
}
