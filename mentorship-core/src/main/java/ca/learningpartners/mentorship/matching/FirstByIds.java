package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Settles ties: among all optima it takes the one in which the first mentee has the first possible mentor, then the
 * second mentee, and so on; being matched comes before being unmatched. So the answer depends on nothing but the
 * problem.
 *
 * <p>The optima are exactly the matchings that use tight pairs only (u + v = bonus + score), leave out nobody with u > 0
 * and leave no place free where v > 0. Giving a mentee an earlier mentor is therefore a cycle of moves over tight pairs,
 * in which “outside” stands for free places and for the unmatched.
 */
final class FirstByIds {

    private static final int NONE = Optimum.NONE;

    private final Problem problem;
    private final Optimum optimum;
    private final Places places;
    private final int[] tightStart;
    private final int[] tight;

    /** The node for free places and unmatched mentees, next to the mentors. */
    private final int outside;

    private final boolean[] settled;
    private final boolean[] seen;
    private final int[] via;
    private final int[] before;
    private final int[] reached;
    private int count;

    private FirstByIds(Problem problem, Optimum optimum) {
        this.problem = problem;
        this.optimum = optimum;
        places = new Places(problem, optimum.partner);
        tightStart = new int[problem.mentees + 1];
        tight = tightPairs();
        outside = problem.mentors;
        settled = new boolean[problem.mentees];
        seen = new boolean[problem.mentors + 1];
        via = new int[problem.mentors + 1];
        before = new int[problem.mentors + 1];
        reached = new int[problem.mentors + 1];
    }

    /** For each mentee the mentor in the first of all optima. */
    static int[] choose(Problem problem, Optimum optimum) {
        return choose(problem, optimum, NONE);
    }

    /** The same among the optima in which one mentee stays where they are. */
    static int[] choose(Problem problem, Optimum optimum, int staying) {
        FirstByIds choice = new FirstByIds(problem, optimum);
        if (staying != NONE) {
            choice.settled[staying] = true;
        }
        for (int i = 0; i < problem.mentees; i++) {
            if (i != staying) {
                choice.settle(i);
            }
        }
        return choice.places.partner;
    }

    private int[] tightPairs() {
        int[] pairs = new int[problem.mentor.length];
        int at = 0;
        for (int i = 0; i < problem.mentees; i++) {
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                long worth = problem.bonus + problem.score[e];
                if (optimum.menteeDual[i] + optimum.mentorDual[problem.mentor[e]] == worth) {
                    pairs[at++] = problem.mentor[e];
                }
            }
            tightStart[i + 1] = at;
        }
        return Arrays.copyOf(pairs, at);
    }

    private void settle(int mentee) {
        settled[mentee] = true;
        int current = places.partner[mentee] == NONE ? outside : places.partner[mentee];
        boolean searched = false;
        for (int t = tightStart[mentee]; t < tightStart[mentee + 1] && tight[t] < current; t++) {
            if (!searched) {
                Arrays.fill(seen, false);
                searched = true;
            }
            if (!seen[tight[t]] && leads(tight[t], current)) {
                shift(tight[t], current);
                places.move(mentee, tight[t]);
                return;
            }
        }
    }

    /** Whether one mentor can take one more if another (or the outside) takes one less, all others staying as full. */
    private boolean leads(int start, int goal) {
        count = 0;
        reach(start, NONE, NONE);
        for (int next = 0; next < count && !seen[goal]; next++) {
            if (reached[next] == outside) {
                leaveOutside(goal);
            } else {
                leave(reached[next], goal);
            }
        }
        return seen[goal];
    }

    private void leave(int mentor, int goal) {
        if (places.free(mentor)) {
            reach(outside, NONE, mentor);
        }
        for (int k = places.first(mentor); k != NONE && !seen[goal]; k = places.next(k)) {
            if (!settled[k]) {
                if (optimum.menteeDual[k] == 0) {
                    reach(outside, k, mentor);
                }
                follow(k, mentor, goal);
            }
        }
    }

    private void leaveOutside(int goal) {
        for (int mentor = 0; mentor < problem.mentors && !seen[goal]; mentor++) {
            if (optimum.mentorDual[mentor] == 0 && places.load[mentor] > 0) {
                reach(mentor, NONE, outside);
            }
        }
        for (int k = 0; k < problem.mentees && !seen[goal]; k++) {
            if (places.partner[k] == NONE && !settled[k]) {
                follow(k, outside, goal);
            }
        }
    }

    private void follow(int mentee, int node, int goal) {
        for (int t = tightStart[mentee]; t < tightStart[mentee + 1] && !seen[goal]; t++) {
            reach(tight[t], mentee, node);
        }
    }

    private void reach(int node, int mentee, int previous) {
        if (!seen[node]) {
            seen[node] = true;
            via[node] = mentee;
            before[node] = previous;
            reached[count++] = node;
        }
    }

    /** Makes the moves of the chain that was found, from its goal back to its start. */
    private void shift(int start, int goal) {
        for (int node = goal; node != start; node = before[node]) {
            if (via[node] != NONE) {
                places.move(via[node], node == outside ? NONE : node);
            }
        }
    }
}
