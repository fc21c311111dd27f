package ca.learningpartners.mentorship.matching;

/**
 * Settles ties: among all optima it takes the one in which the first mentee has the first possible mentor, then the
 * second mentee, and so on; being matched comes before being unmatched. So the answer depends on nothing but the
 * problem.
 *
 * <p>The optima are exactly the matchings that use tight pairs only (u + v = bonus + score), leave out nobody with u > 0
 * and leave no place free where v > 0. Giving a mentee an earlier mentor is therefore a cycle of moves over tight pairs,
 * in which “outside” stands for free places and for the unmatched. Such a cycle stays within one of the {@link Circles},
 * and as a rule nearly all of these are single mentors, with nothing to settle.
 */
final class FirstByIds {

    private static final int NONE = Optimum.NONE;

    private final Problem problem;
    private final Optimum optimum;
    private final Places places;
    private final TightPairs tight;

    /** The node for free places and unmatched mentees, next to the mentors. */
    private final int outside;

    private final boolean[] settled;
    private Circles circles;

    /** The search in which a node was seen last; the searches for one mentee count as one. */
    private final int[] seen;

    private int search;
    private final int[] via;
    private final int[] before;
    private final int[] reached;
    private int count;

    /** How many moves were looked at since the circles were found. */
    private long looked;

    private FirstByIds(Problem problem, Optimum optimum, int staying) {
        this.problem = problem;
        this.optimum = optimum;
        places = new Places(problem, optimum.partner);
        tight = new TightPairs(problem, optimum);
        outside = problem.mentors;
        settled = new boolean[problem.mentees];
        if (staying != NONE) {
            settled[staying] = true;
        }
        circles = new Circles(problem, optimum, tight, places, settled);
        seen = new int[problem.mentors + 1];
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
        FirstByIds choice = new FirstByIds(problem, optimum, staying);
        for (int i = 0; i < problem.mentees; i++) {
            if (i != staying) {
                choice.settle(i);
            }
        }
        return choice.places.partner;
    }

    private void settle(int mentee) {
        int current = places.partner[mentee] == NONE ? outside : places.partner[mentee];
        search++;
        for (int t = tight.start[mentee]; t < tight.start[mentee + 1] && tight.mentor[t] < current; t++) {
            int earlier = tight.mentor[t];
            if (seen[earlier] != search && circles.joins(earlier, current)) {
                settled[mentee] = true;
                if (leads(earlier, current)) {
                    shift(earlier, current);
                    places.move(mentee, earlier);
                    return;
                }
            }
        }
        settled[mentee] = true;
        if (looked > tight.mentor.length + outside) {
            circles = new Circles(problem, optimum, tight, places, settled);
            looked = 0;
        }
    }

    /** Whether one mentor can take one more if another (or the outside) takes one less, all others staying as full. */
    private boolean leads(int start, int goal) {
        count = 0;
        reach(start, NONE, NONE);
        for (int next = 0; next < count && seen[goal] != search; next++) {
            if (reached[next] == outside) {
                leaveOutside(goal);
            } else {
                leave(reached[next], goal);
            }
        }
        return seen[goal] == search;
    }

    private void leave(int mentor, int goal) {
        if (places.free(mentor)) {
            reach(outside, NONE, mentor);
        }
        for (int k = places.first(mentor); k != NONE && seen[goal] != search; k = places.next(k)) {
            if (!settled[k]) {
                if (optimum.menteeDual[k] == 0) {
                    reach(outside, k, mentor);
                }
                follow(k, mentor, goal);
            }
        }
    }

    private void leaveOutside(int goal) {
        looked += problem.mentors + problem.mentees;
        for (int mentor = 0; mentor < problem.mentors && seen[goal] != search; mentor++) {
            if (optimum.mentorDual[mentor] == 0 && places.load[mentor] > 0) {
                reach(mentor, NONE, outside);
            }
        }
        for (int k = 0; k < problem.mentees && seen[goal] != search; k++) {
            if (places.partner[k] == NONE && !settled[k]) {
                follow(k, outside, goal);
            }
        }
    }

    private void follow(int mentee, int node, int goal) {
        looked += tight.start[mentee + 1] - tight.start[mentee];
        for (int t = tight.start[mentee]; t < tight.start[mentee + 1] && seen[goal] != search; t++) {
            reach(tight.mentor[t], mentee, node);
        }
    }

    private void reach(int node, int mentee, int previous) {
        if (seen[node] != search) {
            seen[node] = search;
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
