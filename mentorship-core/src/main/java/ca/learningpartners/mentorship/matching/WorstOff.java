package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

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
    private int[] partner;

    private WorstOff(Problem problem, Optimum optimum) {
        this.problem = problem;
        partner = optimum.partner;
        unmatched = problem.mentees - optimum.matched();
        seen = new boolean[problem.mentors];
        from = new int[problem.mentors];
        reached = new int[problem.mentors];
    }

    /** The highest floor that costs no match; at least the worst score of the optimum. */
    static int highestFloor(Problem problem, Optimum optimum) {
        return new WorstOff(problem, optimum).search(optimum.worst(problem));
    }

    private int search(int worst) {
        int limit = conceivable();
        int[] scores = Arrays.stream(problem.score)
                .filter(score -> score > worst && score <= limit)
                .sorted()
                .distinct()
                .toArray();
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
        int count = expand(newcomer, 0, floor);
        for (int next = 0; next < count; next++) {
            int mentor = reached[next];
            if (places.free(mentor)) {
                moveBack(places, newcomer, mentor);
                for (int r = 0; r < count; r++) {
                    seen[reached[r]] = false;
                }
                return true;
            }
            for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
                count = expand(k, count, floor);
            }
        }
        return false;
    }

    private int expand(int mentee, int count, int floor) {
        int size = count;
        for (int e = problem.start[mentee]; e < problem.start[mentee + 1]; e++) {
            int mentor = problem.mentor[e];
            if (problem.score[e] >= floor && !seen[mentor]) {
                seen[mentor] = true;
                from[mentor] = mentee;
                reached[size++] = mentor;
            }
        }
        return size;
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
