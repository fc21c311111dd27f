package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Finds an optimum by successive shortest augmenting paths. Mentees come in one after the other; for each, a search
 * over the reduced costs u + v − worth finds the cheapest chain of moves that ends at a free place or leaves one mentee
 * unmatched, and the duals follow. Capacities are native, and being unmatched is each mentee's own edge of worth 0.
 *
 * <p>Between two mentees these hold: u, v ≥ 0; u + v ≥ bonus + score for every pair of a mentee who is in, with equality
 * for matches; u = 0 for who is unmatched; v = 0 for whoever has a free place. That is optimality, so the last state is
 * the answer, and u and v are its proof.
 */
final class ShortestPaths {

    private static final int NONE = Optimum.NONE;
    private static final long FAR = Long.MAX_VALUE;

    private final Problem problem;
    private final Places places;
    private final long[] u;
    private final long[] v;

    private final long[] distance;
    private final int[] from;
    private final int[] touched;
    private int touchedCount;
    private final int[] done;
    private int doneCount;
    private final MentorQueue queue;

    private long shortest;
    private int freePlace;
    private int dropped;

    private ShortestPaths(Problem problem) {
        this.problem = problem;
        places = new Places(problem);
        u = new long[problem.mentees];
        v = new long[problem.mentors];
        distance = new long[problem.mentors];
        Arrays.fill(distance, FAR);
        from = new int[problem.mentors];
        touched = new int[problem.mentors];
        done = new int[problem.mentors];
        queue = new MentorQueue(distance);
    }

    static Optimum solve(Problem problem) {
        ShortestPaths paths = new ShortestPaths(problem);
        for (int i = 0; i < problem.mentees; i++) {
            paths.insert(i);
        }
        return new Optimum(paths.places.partner, paths.u, paths.v);
    }

    private void insert(int mentee) {
        u[mentee] = dualOfNewcomer(mentee);
        shortest = u[mentee];
        freePlace = NONE;
        dropped = mentee;
        scan(mentee, 0);
        while (!queue.isEmpty() && distance[queue.nearest()] < shortest) {
            int mentor = queue.nearest();
            queue.removeNearest();
            done[doneCount++] = mentor;
            visit(mentor);
        }
        raiseDuals(mentee);
        augment(mentee);
        forget();
    }

    private long dualOfNewcomer(int mentee) {
        long dual = 0;
        for (int e = problem.start[mentee]; e < problem.start[mentee + 1]; e++) {
            dual = Math.max(dual, problem.bonus + problem.score[e] - v[problem.mentor[e]]);
        }
        return dual;
    }

    /** Follows the mentees of a full mentor: one of them could move on, or drop out. */
    private void visit(int mentor) {
        long reached = distance[mentor];
        for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
            if (reached + u[k] < shortest) {
                shortest = reached + u[k];
                freePlace = NONE;
                dropped = k;
            }
            scan(k, reached);
        }
    }

    private void scan(int mentee, long reached) {
        long base = reached + u[mentee] - problem.bonus;
        for (int e = problem.start[mentee], end = problem.start[mentee + 1]; e < end; e++) {
            int mentor = problem.mentor[e];
            long there = base + v[mentor] - problem.score[e];
            if (there < shortest && there < distance[mentor]) {
                reach(mentor, mentee, there);
            }
        }
    }

    private void reach(int mentor, int mentee, long there) {
        boolean first = distance[mentor] == FAR;
        if (first) {
            touched[touchedCount++] = mentor;
        }
        distance[mentor] = there;
        from[mentor] = mentee;
        if (places.free(mentor)) {
            shortest = there;
            freePlace = mentor;
        } else if (first) {
            queue.add(mentor);
        } else {
            queue.lower(mentor);
        }
    }

    private void raiseDuals(int mentee) {
        u[mentee] -= shortest;
        for (int d = 0; d < doneCount; d++) {
            int mentor = done[d];
            long rise = shortest - distance[mentor];
            v[mentor] += rise;
            for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
                u[k] -= rise;
            }
        }
    }

    /** Makes the moves of the shortest chain, from its end back to the newcomer. */
    private void augment(int newcomer) {
        int mentor = freePlace;
        if (mentor == NONE) {
            mentor = places.partner[dropped];
            places.move(dropped, NONE);
        }
        while (mentor != NONE) {
            int mentee = from[mentor];
            int left = places.partner[mentee];
            places.move(mentee, mentor);
            mentor = mentee == newcomer ? NONE : left;
        }
    }

    private void forget() {
        for (int t = 0; t < touchedCount; t++) {
            distance[touched[t]] = FAR;
        }
        touchedCount = 0;
        doneCount = 0;
        queue.clear();
    }
}
