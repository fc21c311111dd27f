package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * The best matching with one pair forced, found from an optimum by one search instead of a solution from scratch. The
 * mentee takes the place; whoever that pushes out moves on, and so forth, until somebody takes the place the mentee
 * left. The cheapest such chain, by the reduced costs u + v − worth, is what forcing the pair costs.
 *
 * <p>The nodes of the search are mentors with one mentee too many, and “outside”: free places and the unmatched.
 */
final class Detour {

    private static final int NONE = Optimum.NONE;
    private static final long FAR = Long.MAX_VALUE;

    private final Problem problem;
    private final Optimum optimum;
    private final Places places;
    private final int forced;
    private final int start;
    private final int goal;
    private final int outside;

    private final long[] distance;
    private final int[] via;
    private final int[] before;
    private final boolean[] done;
    private final MentorQueue queue;

    private Detour(Problem problem, Optimum optimum, int mentee, int mentor) {
        this.problem = problem;
        this.optimum = optimum;
        places = new Places(problem, optimum.partner);
        forced = mentee;
        start = mentor;
        outside = problem.mentors;
        goal = optimum.partner[mentee] == NONE ? outside : optimum.partner[mentee];
        distance = new long[problem.mentors + 1];
        Arrays.fill(distance, FAR);
        via = new int[problem.mentors + 1];
        before = new int[problem.mentors + 1];
        done = new boolean[problem.mentors + 1];
        queue = new MentorQueue(distance);
    }

    /**
     * The best matching among those with a pair in it, with the duals that prove it once the mentee and one place of
     * the mentor are left out.
     *
     * @param mentee somebody with that mentor among the allowed pairs
     */
    static Optimum forcing(Problem problem, Optimum optimum, int mentee, int mentor) {
        if (optimum.partner[mentee] == mentor) {
            return optimum;
        }
        Detour detour = new Detour(problem, optimum, mentee, mentor);
        detour.search();
        return detour.followed();
    }

    private void search() {
        distance[start] = 0;
        queue.add(start);
        while (queue.nearest() != goal) {
            int node = queue.nearest();
            queue.removeNearest();
            done[node] = true;
            if (node == outside) {
                leaveOutside();
            } else {
                leave(node);
            }
        }
    }

    private void leave(int mentor) {
        long here = distance[mentor];
        if (places.free(mentor)) {
            reach(outside, NONE, mentor, here);
        }
        for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
            reach(outside, k, mentor, here + optimum.menteeDual[k]);
            follow(k, mentor, here);
        }
    }

    /** Somebody gives up a place that then stays free, or somebody unmatched comes in. */
    private void leaveOutside() {
        long here = distance[outside];
        for (int mentor = 0; mentor < problem.mentors; mentor++) {
            if (places.load[mentor] > 0) {
                reach(mentor, NONE, outside, here + optimum.mentorDual[mentor]);
            }
        }
        for (int k = 0; k < problem.mentees; k++) {
            if (places.partner[k] == NONE && k != forced) {
                follow(k, outside, here);
            }
        }
    }

    private void follow(int mentee, int node, long here) {
        long base = here + optimum.menteeDual[mentee] - problem.bonus;
        for (int e = problem.start[mentee], end = problem.start[mentee + 1]; e < end; e++) {
            int mentor = problem.mentor[e];
            reach(mentor, mentee, node, base + optimum.mentorDual[mentor] - problem.score[e]);
        }
    }

    private void reach(int node, int mentee, int previous, long there) {
        if (done[node] || there >= distance[node]) {
            return;
        }
        boolean first = distance[node] == FAR;
        distance[node] = there;
        via[node] = mentee;
        before[node] = previous;
        if (first) {
            queue.add(node);
        } else {
            queue.lower(node);
        }
    }

    private Optimum followed() {
        for (int node = goal; node != start; node = before[node]) {
            if (via[node] != NONE) {
                places.move(via[node], node == outside ? NONE : node);
            }
        }
        places.move(forced, start);
        long[] v = mentorDuals();
        return new Optimum(places.partner, menteeDuals(v), v);
    }

    /** Each mentor is dearer by how much nearer than the goal they are; outside stays worth nothing. */
    private long[] mentorDuals() {
        long end = distance[goal];
        long[] v = new long[problem.mentors];
        for (int j = 0; j < v.length; j++) {
            long change = Math.min(distance[outside], end) - Math.min(distance[j], end);
            v[j] = Math.max(0, optimum.mentorDual[j] + change);
        }
        return v;
    }

    private long[] menteeDuals(long[] v) {
        long[] u = new long[problem.mentees];
        for (int i = 0; i < u.length; i++) {
            int mentor = places.partner[i];
            u[i] = mentor == NONE ? 0 : problem.bonus + problem.score[problem.find(i, mentor)] - v[mentor];
        }
        return u;
    }
}
