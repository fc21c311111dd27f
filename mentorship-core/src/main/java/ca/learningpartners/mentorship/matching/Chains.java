package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Searches an optimum for the cheapest chains of moves: somebody takes a place, whoever that pushes out moves on, and so
 * forth. A chain costs the sum of its reduced costs u + v − worth, which is by how much the worth of the whole falls.
 *
 * <p>The nodes are mentors with one mentee too many, and “outside”: free places and the unmatched.
 */
final class Chains {

    private static final int NONE = Optimum.NONE;
    private static final long FAR = Long.MAX_VALUE;

    private final Problem problem;
    private final Optimum optimum;
    private final Places places;

    /** The node for free places and unmatched mentees, next to the mentors. */
    final int outside;

    private final int staying;
    private final long[] distance;
    private final int[] via;
    private final int[] before;
    private final boolean[] done;
    private final MentorQueue queue;

    /**
     * Chains from wherever they are {@linkplain #begin begun}.
     *
     * @param staying a mentee who does not move; {@link Optimum#NONE} if all may
     */
    Chains(Problem problem, Optimum optimum, int staying) {
        this.problem = problem;
        this.optimum = optimum;
        this.staying = staying;
        places = new Places(problem, optimum.partner);
        outside = problem.mentors;
        distance = new long[problem.mentors + 1];
        Arrays.fill(distance, FAR);
        via = new int[problem.mentors + 1];
        before = new int[problem.mentors + 1];
        done = new boolean[problem.mentors + 1];
        queue = new MentorQueue(distance);
    }

    /** Chains that start at a node. */
    static Chains from(int node, Problem problem, Optimum optimum, int staying) {
        Chains chains = new Chains(problem, optimum, staying);
        chains.begin(node, NONE, 0);
        return chains;
    }

    /**
     * Lets chains start at a node.
     *
     * @param mentee who goes there first, though not otherwise part of any chain; {@link Optimum#NONE} if nobody
     */
    void begin(int node, int mentee, long cost) {
        reach(node, mentee, NONE, cost);
    }

    /** Searches until the cheapest chain to a node is known, or with {@link Optimum#NONE} those to all nodes. */
    void search(int goal) {
        while (!queue.isEmpty() && queue.nearest() != goal) {
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

    /** What the cheapest chain to a node costs; the greatest number there is if none leads there. */
    long distance(int node) {
        return distance[node];
    }

    /** Makes the moves of the cheapest chain to a node, and gives everybody's seat. */
    Places follow(int goal) {
        for (int node = goal; node != NONE; node = before[node]) {
            if (via[node] != NONE) {
                places.move(via[node], node == outside ? NONE : node);
            }
        }
        return places;
    }

    /** How many mentees more are matched at the end of the cheapest chain to a node; below 0 if fewer. */
    int matchesGained(int goal) {
        int gained = 0;
        for (int node = goal; node != NONE; node = before[node]) {
            if (via[node] != NONE) {
                gained += (before[node] == outside ? 1 : 0) - (node == outside ? 1 : 0);
            }
        }
        return gained;
    }

    private void leave(int mentor) {
        long here = distance[mentor];
        if (places.free(mentor)) {
            reach(outside, NONE, mentor, here);
        }
        for (int k = places.first(mentor); k != NONE; k = places.next(k)) {
            if (k != staying) {
                reach(outside, k, mentor, here + optimum.menteeDual[k]);
                move(k, mentor, here);
            }
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
            if (places.partner[k] == NONE && k != staying) {
                move(k, outside, here);
            }
        }
    }

    private void move(int mentee, int node, long here) {
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
}
