package ca.learningpartners.mentorship.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Raises the worst score: finds the highest floor at which as many mentees can be matched as without one. The floor is
 * always the score of a pair, so a binary search over these settles it; each step repairs the last matching that held.
 */
final class WorstOff {

    private static final int NONE = Optimum.NONE;

    private final Problem problem;
    private final int unmatched;
    private final boolean[] seen;
    private final int[] from;
    private final int[] reached;
    private int reachedCount;
    private int[] partner;
    private int floor;

    private WorstOff(Problem problem, Optimum optimum) {
        this.problem = problem;
        partner = optimum.partner;
        unmatched = problem.mentees - optimum.matched();
        seen = new boolean[problem.mentors];
        from = new int[problem.mentors];
        reached = new int[problem.mentors];
    }

    /** Raises the worst score of an optimum as far as no match is lost by it. */
    static WorstOff raise(Problem problem, Optimum optimum) {
        WorstOff raised = new WorstOff(problem, optimum);
        raised.floor = raised.search(optimum.worst(problem));
        return raised;
    }

    /** The highest floor that costs no match; at least the worst score of the optimum. */
    int floor() {
        return floor;
    }

    /** For each mentee a mentor at or above the floor, as many as can be; any matching that shows it is possible. */
    int[] partner() {
        return partner;
    }

    private int search(int worst) {
        int limit = conceivable();
        BitSet found = new BitSet(MicroPoints.ONE + 1);
        for (int score : problem.score) {
            if (score > worst && score <= limit) {
                found.set(score);
            }
        }
        int[] scores = found.stream().toArray();
        int known = -1;
        int refuted = scores.length;
        while (known + 1 < refuted) {
            int middle = (known + refuted) >>> 1;
            if (holds(scores[middle])) {
                known = middle;
            } else {
                refuted = middle;
            }
        }
        return known < 0 ? worst : scores[known];
    }

    /** Where n mentees are to be matched, no floor can be above the n-th highest of the mentees' own best scores. */
    private int conceivable() {
        int[] best = new int[problem.mentees];
        for (int i = 0; i < best.length; i++) {
            best[i] = NONE;
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                best[i] = Math.max(best[i], problem.score[e]);
            }
        }
        Arrays.sort(best);
        return unmatched < best.length ? best[unmatched] : NONE;
    }

    /** Whether enough mentees can be matched with the pairs that score at least the floor. */
    private boolean holds(int floor) {
        Places places = new Places(problem);
        for (int i = 0; i < problem.mentees; i++) {
            if (partner[i] != NONE && problem.score[problem.find(i, partner[i])] >= floor) {
                places.move(i, partner[i]);
            }
        }
        Arrays.fill(seen, false);
        int missing = 0;
        for (int i = 0; i < problem.mentees && missing <= unmatched; i++) {
            if (places.partner[i] == NONE && !augment(places, i, floor)) {
                missing++;
            }
        }
        if (missing <= unmatched) {
            partner = places.partner;
            return true;
        }
        return false;
    }

    /**
     * Looks for a chain of moves, breadth first, that seats a mentee. The mentors of a search that failed can never be
     * part of a chain again and stay marked, so all failures together look at each pair once.
     */
    private boolean augment(Places places, int newcomer, int floor) {
        reachedCount = 0;
        int end = expand(places, newcomer, floor);
        for (int next = 0; next < reachedCount && end == NONE; next++) {
            for (int k = places.first(reached[next]); k != NONE && end == NONE; k = places.next(k)) {
                end = expand(places, k, floor);
            }
        }
        if (end == NONE) {
            return false;
        }
        moveBack(places, newcomer, end);
        for (int r = 0; r < reachedCount; r++) {
            seen[reached[r]] = false;
        }
        return true;
    }

    /** Reaches the mentors of a mentee; returns the first with a free place. */
    private int expand(Places places, int mentee, int floor) {
        for (int e = problem.start[mentee]; e < problem.start[mentee + 1]; e++) {
            int mentor = problem.mentor[e];
            if (problem.score[e] >= floor && !seen[mentor]) {
                seen[mentor] = true;
                from[mentor] = mentee;
                reached[reachedCount++] = mentor;
                if (places.free(mentor)) {
                    return mentor;
                }
            }
        }
        return NONE;
    }

    private void moveBack(Places places, int newcomer, int freePlace) {
        int mentor = freePlace;
        while (mentor != NONE) {
            int mentee = from[mentor];
            int left = places.partner[mentee];
            places.move(mentee, mentor);
            mentor = mentee == newcomer ? NONE : left;
        }
    }
}
