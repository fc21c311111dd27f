package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Solves a problem with many pairs by way of a few: it begins with each mentee's most promising pairs, and as long as the
 * duals leave another pair short of its worth, takes that in and repairs the optimum. Once no pair is short, the duals
 * prove the optimum of the whole problem, so the result is as exact as it is without the detour.
 *
 * <p>Besides the problem it holds some hundred numbers for each mentee, and nothing for the pairs that are no candidates.
 */
final class Candidates {

    private static final int NONE = Optimum.NONE;

    /** With how many pairs a mentee begins, and how many may come in at once. */
    private static final int FEW = 40;

    /** With how many times as many pairs on average the detour pays. */
    private static final int MANY_TIMES = 3;

    /** Pairs are ranked in classes of some two thousandths of a point, which is fine enough and takes no sorting. */
    private static final int CLASS_BITS = 11;

    private static final int CLASSES = (2 * MicroPoints.ONE >> CLASS_BITS) + 1;

    /** So many of a mentee's pairs, or of the mentees, are looked at to learn what is usual. */
    private static final int SAMPLE = 1_024;

    private final Problem problem;
    private final int few;

    /** The candidates as places in the problem: those of mentee i from {@code start[i]} to {@code start[i + 1]}. */
    private int[] start;

    private int[] places;
    private int count;

    private Candidates(Problem problem, int few) {
        this.problem = problem;
        this.few = few;
        start = new int[problem.mentees + 1];
        places = new int[problem.mentees * (few + 1)];
    }

    static Optimum solve(Problem problem) {
        return solve(problem, FEW);
    }

    /** Solves a problem by way of a few pairs for each mentee. */
    static Optimum solve(Problem problem, int few) {
        if (paysNot(problem, few)) {
            return affordable(problem, ShortestPaths.solve(problem));
        }
        Candidates candidates = new Candidates(problem, few);
        candidates.takePromising(candidates.means(), candidates.heights(), new int[0]);
        return candidates.complete(ShortestPaths.solve(candidates.chosen()));
    }

    static Optimum repair(Problem problem, long[] prices, int[] partner) {
        return repair(problem, prices, partner, FEW);
    }

    /**
     * Solves a problem by way of a few pairs for each mentee, and from what is known of a problem like it.
     *
     * @see ShortestPaths#repair
     */
    static Optimum repair(Problem problem, long[] prices, int[] partner, int few) {
        if (paysNot(problem, few)) {
            return affordable(problem, ShortestPaths.repair(problem, prices, partner));
        }
        Candidates candidates = new Candidates(problem, few);
        int[] usual = clipped(prices, MicroPoints.ONE);
        candidates.takePromising(usual, usual, partner);
        return candidates.complete(ShortestPaths.repair(candidates.chosen(), prices, partner));
    }

    private static boolean paysNot(Problem problem, int few) {
        return problem.mentor.length <= (long) MANY_TIMES * few * problem.mentees;
    }

    /** Takes in pairs and repairs until none is short. */
    private Optimum complete(Optimum first) {
        Optimum optimum = first;
        while (takeShort(optimum)) {
            optimum = ShortestPaths.repair(chosen(), optimum.mentorDual, optimum.partner);
        }
        return affordable(problem, optimum);
    }

    /** Lets mentors without a place, who asked more than anybody can give, ask only what the proof needs. */
    private static Optimum affordable(Problem problem, Optimum optimum) {
        boolean[] placeless = new boolean[problem.mentors];
        boolean any = false;
        for (int j = 0; j < placeless.length; j++) {
            placeless[j] = problem.capacity[j] == 0;
            optimum.mentorDual[j] = placeless[j] ? 0 : optimum.mentorDual[j];
            any |= placeless[j];
        }
        for (int i = 0; i < problem.mentees && any; i++) {
            long missing = problem.bonus - optimum.menteeDual[i];
            for (int e = problem.start[i], end = problem.start[i + 1]; e < end; e++) {
                int mentor = problem.mentor[e];
                if (placeless[mentor]) {
                    optimum.mentorDual[mentor] = Math.max(optimum.mentorDual[mentor], missing + problem.score[e]);
                }
            }
        }
        return optimum;
    }

    /** The problem with the candidates only. */
    private Problem chosen() {
        int[] mentor = new int[count];
        int[] score = new int[count];
        for (int c = 0; c < count; c++) {
            mentor[c] = problem.mentor[places[c]];
            score[c] = problem.score[places[c]];
        }
        return new Problem(start, mentor, score, problem.capacity);
    }

    private void take(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count + (count >> 1) + 1);
        }
        places[count++] = place;
    }

    // ---- the first candidates
    // ----------------------------------------------------------------------------------------

    /**
     * Takes in the pairs that score furthest above what is usual with their mentor, because one who suits everybody is
     * dear. There are two views of what is usual, and a pair that is promising in one of them is a candidate.
     *
     * @param known a matching whose pairs are taken in too
     */
    private void takePromising(int[] usual, int[] otherwiseUsual, int[] known) {
        int[] rankCount = new int[CLASSES];
        int most = few - few / 3;
        int rest = few / 3;
        for (int i = 0; i < problem.mentees; i++) {
            int first = problem.start[i];
            int end = problem.start[i + 1];
            int extra = i < known.length && known[i] != NONE ? problem.find(i, known[i]) : NONE;
            int stride = Math.max(1, (end - first) / SAMPLE);
            int least = least(first, end, usual, rankCount, most, stride);
            int otherLeast = least(first, end, otherwiseUsual, rankCount, rest, stride);
            for (int e = first; e < end; e++) {
                int mentor = problem.mentor[e];
                if (problem.score[e] - usual[mentor] >= least
                        || problem.score[e] - otherwiseUsual[mentor] >= otherLeast
                        || e == extra) {
                    take(e);
                }
            }
            thin(start[i], extra, i);
            start[i + 1] = count;
        }
    }

    /** Keeps only so many of the candidates just taken that they are few, which are too many where scores repeat. */
    private void thin(int from, int extra, int turn) {
        int step = (count - from) / (2 * few);
        if (step > 1) {
            int kept = from;
            for (int c = from; c < count; c++) {
                if ((c - from + turn) % step == 0 || places[c] == extra) {
                    places[kept++] = places[c];
                }
            }
            count = kept;
        }
    }

    /** By how much a pair must score above the usual so that about as few are left as wanted, judged by a sample. */
    private int least(int first, int end, int[] usual, int[] rankCount, int wanted, int stride) {
        Arrays.fill(rankCount, 0);
        for (int e = first; e < end; e += stride) {
            rankCount[problem.score[e] - usual[problem.mentor[e]] + MicroPoints.ONE >> CLASS_BITS]++;
        }
        int rank = CLASSES - 1;
        for (long sum = rankCount[rank]; sum * stride < wanted && rank > 0; sum += rankCount[rank]) {
            rank--;
        }
        return (rank << CLASS_BITS) - MicroPoints.ONE;
    }

    /** About what each mentor scores on average. */
    private int[] means() {
        long[] sum = new long[problem.mentors];
        int[] seen = new int[problem.mentors];
        int stride = Math.max(1, problem.mentees / SAMPLE);
        for (int i = 0; i < problem.mentees; i += stride) {
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                sum[problem.mentor[e]] += problem.score[e];
                seen[problem.mentor[e]]++;
            }
        }
        int[] means = new int[problem.mentors];
        for (int j = 0; j < means.length; j++) {
            means[j] = (int) (sum[j] / Math.max(1, seen[j]));
        }
        return means;
    }

    /** The highest score each mentor is in. */
    private int[] heights() {
        int[] heights = new int[problem.mentors];
        for (int e = 0; e < problem.mentor.length; e++) {
            heights[problem.mentor[e]] = Math.max(heights[problem.mentor[e]], problem.score[e]);
        }
        return heights;
    }

    // ---- the candidates that come in
    // ---------------------------------------------------------------------------------

    /** Takes in, for each mentee, the pairs whose duals fall shortest of their worth; returns whether there was one. */
    private boolean takeShort(Optimum optimum) {
        int[] price = clipped(optimum.mentorDual, Integer.MAX_VALUE / 2);
        int before = count;
        int[] oldStart = start;
        int[] oldPlaces = places;
        start = new int[problem.mentees + 1];
        places = new int[oldPlaces.length];
        count = 0;
        for (int i = 0; i < problem.mentees; i++) {
            long enough = optimum.menteeDual[i] - problem.bonus;
            int next = oldStart[i];
            if (most(problem.start[i], problem.start[i + 1], price) > enough) {
                for (int place : shortest(i, enough, optimum.mentorDual)) {
                    for (; next < oldStart[i + 1] && oldPlaces[next] < place; next++) {
                        take(oldPlaces[next]);
                    }
                    take(place);
                }
            }
            for (; next < oldStart[i + 1]; next++) {
                take(oldPlaces[next]);
            }
            start[i + 1] = count;
        }
        return count > before;
    }

    /** The most a mentee's pairs score above what the mentor asks. Written so that the compiler can vectorise it. */
    private int most(int first, int end, int[] price) {
        int most = Integer.MIN_VALUE;
        if (end - first == price.length) {
            for (int j = 0; j < price.length; j++) {
                most = Math.max(most, problem.score[first + j] - price[j]);
            }
        } else {
            for (int e = first; e < end; e++) {
                most = Math.max(most, problem.score[e] - price[problem.mentor[e]]);
            }
        }
        return most;
    }

    /** The places, rising, of the few pairs of a mentee that score furthest above what is enough. */
    private int[] shortest(int mentee, long enough, long[] price) {
        int first = problem.start[mentee];
        long[] found = new long[few];
        int size = 0;
        for (int e = first; e < problem.start[mentee + 1]; e++) {
            long excess = problem.score[e] - price[problem.mentor[e]] - enough;
            if (excess > 0) {
                found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
                found[size++] = -excess;
            }
        }
        if (size > few) {
            Arrays.sort(found, 0, size);
        }
        long limit = size > few ? -found[few - 1] : 1;
        int[] chosen = new int[size];
        int kept = 0;
        for (int e = first; e < problem.start[mentee + 1]; e++) {
            if (problem.score[e] - price[problem.mentor[e]] - enough >= limit) {
                chosen[kept++] = e;
            }
        }
        return Arrays.copyOf(chosen, kept);
    }

    private static int[] clipped(long[] prices, int most) {
        int[] clipped = new int[prices.length];
        Arrays.setAll(clipped, j -> (int) Math.min(prices[j], most));
        return clipped;
    }
}
