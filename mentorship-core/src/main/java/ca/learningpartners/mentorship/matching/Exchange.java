package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Looks for a chain of moves by which one mentor takes one mentee more and another one less, all others staying as full
 * and nothing being lost: over tight pairs only, by mentees who are not settled yet, within one of the {@link Circles}.
 *
 * <p>It looks from both ends in turns, because two small searches meet long before one has found everything.
 */
final class Exchange {

    private static final int NONE = Optimum.NONE;

    /** How many neighbours of the outside are looked at before the other end has a turn. */
    private static final int AT_ONCE = 32;

    private final Problem problem;
    private final Optimum optimum;
    private final Places places;
    private final TightPairs tight;
    private final boolean[] settled;
    private Circles circles;

    /** The node for free places and unmatched mentees, next to the mentors. */
    final int outside;

    /** The tight pairs by mentor: the mentees of mentor j from {@code columnStart[j]} to {@code columnStart[j + 1]}. */
    private final int[] columnStart;

    private final int[] columnMentee;

    /** Mentors whose price is 0, so that a place may stay free, and mentees whose dual is, so that they may drop out. */
    private final int[] cheap;

    private final int[] content;

    private final Side ahead;
    private final Side back;
    private int goal;
    private int meeting;
    private long looked;

    Exchange(Problem problem, Optimum optimum, Places places, TightPairs tight, boolean[] settled) {
        this.problem = problem;
        this.optimum = optimum;
        this.places = places;
        this.tight = tight;
        this.settled = settled;
        outside = problem.mentors;
        circles = new Circles(problem, optimum, tight, places, settled);
        columnStart = new int[problem.mentors + 1];
        columnMentee = columns();
        cheap = zeros(optimum.mentorDual);
        content = zeros(optimum.menteeDual);
        ahead = new Side(problem.mentors + 1);
        back = new Side(problem.mentors + 1);
    }

    private int[] columns() {
        for (int mentor : tight.mentor) {
            columnStart[mentor + 1]++;
        }
        for (int j = 0; j < problem.mentors; j++) {
            columnStart[j + 1] += columnStart[j];
        }
        int[] next = columnStart.clone();
        int[] mentees = new int[tight.mentor.length];
        for (int i = 0; i < problem.mentees; i++) {
            for (int t = tight.start[i]; t < tight.start[i + 1]; t++) {
                mentees[next[tight.mentor[t]]++] = i;
            }
        }
        return mentees;
    }

    private static int[] zeros(long[] duals) {
        int[] zeros = new int[duals.length];
        int count = 0;
        for (int at = 0; at < duals.length; at++) {
            if (duals[at] == 0) {
                zeros[count++] = at;
            }
        }
        return Arrays.copyOf(zeros, count);
    }

    /** Begins to look for chains that end at a node. */
    void towards(int end) {
        if (looked > tight.mentor.length + outside) {
            circles = new Circles(problem, optimum, tight, places, settled);
            looked = 0;
        }
        goal = end;
        ahead.clear();
        back.clear();
        back.reach(end, NONE, NONE);
    }

    /** Whether a chain from a node could be worth looking for. */
    boolean conceivable(int start) {
        return circles.joins(start, goal) && !ahead.has(start);
    }

    /** Looks for a chain from a node to the goal, and makes its moves; returns whether there was one. */
    boolean from(int start) {
        meeting = back.has(start) ? start : NONE;
        ahead.reach(start, NONE, NONE);
        while (meeting == NONE && ahead.open() && back.open()) {
            if (ahead.work <= back.work) {
                lookAhead();
            } else {
                lookBack();
            }
        }
        looked += ahead.work + back.work;
        if (meeting != NONE) {
            shift(start);
        }
        return meeting != NONE;
    }

    /** Reaches where the mentees of the next node could go. */
    private void lookAhead() {
        int node = ahead.next();
        if (node == outside) {
            lookAheadOutside();
            return;
        }
        ahead.pass();
        if (places.free(node)) {
            reachAhead(outside, NONE, node);
        }
        for (int k = places.first(node); k != NONE; k = places.next(k)) {
            if (!settled[k]) {
                if (optimum.menteeDual[k] == 0) {
                    reachAhead(outside, k, node);
                }
                followAhead(k, node);
            }
        }
    }

    /** A place that is taken could become free instead, or somebody unmatched could come in. */
    private void lookAheadOutside() {
        int from = ahead.cursor;
        int to = Math.min(from + AT_ONCE, cheap.length + content.length);
        for (int c = from; c < to; c++) {
            if (c < cheap.length) {
                ahead.work++;
                if (places.load[cheap[c]] > 0) {
                    reachAhead(cheap[c], NONE, outside);
                }
            } else if (places.partner[content[c - cheap.length]] == NONE && !settled[content[c - cheap.length]]) {
                followAhead(content[c - cheap.length], outside);
            }
        }
        ahead.cursor = to;
        if (to == cheap.length + content.length) {
            ahead.pass();
        }
    }

    private void followAhead(int mentee, int node) {
        for (int t = tight.start[mentee]; t < tight.start[mentee + 1]; t++) {
            ahead.work++;
            reachAhead(tight.mentor[t], mentee, node);
        }
    }

    private void reachAhead(int node, int mentee, int previous) {
        if (meeting == NONE && circles.joins(node, goal) && ahead.reach(node, mentee, previous) && back.has(node)) {
            meeting = node;
        }
    }

    /** Reaches those whose mentees could come to the next node. */
    private void lookBack() {
        int node = back.next();
        if (node == outside) {
            lookBackOutside();
            return;
        }
        back.pass();
        if (optimum.mentorDual[node] == 0 && places.load[node] > 0) {
            reachBack(outside, NONE, node);
        }
        for (int c = columnStart[node]; c < columnStart[node + 1]; c++) {
            int mentee = columnMentee[c];
            back.work++;
            if (!settled[mentee]) {
                reachBack(places.partner[mentee] == NONE ? outside : places.partner[mentee], mentee, node);
            }
        }
    }

    /** A free place could be taken, or somebody who is matched could drop out. */
    private void lookBackOutside() {
        int from = back.cursor;
        int to = Math.min(from + AT_ONCE, cheap.length + content.length);
        for (int c = from; c < to; c++) {
            back.work++;
            if (c < cheap.length) {
                if (places.free(cheap[c])) {
                    reachBack(cheap[c], NONE, outside);
                }
            } else {
                int mentee = content[c - cheap.length];
                if (places.partner[mentee] != NONE && !settled[mentee]) {
                    reachBack(places.partner[mentee], mentee, outside);
                }
            }
        }
        back.cursor = to;
        if (to == cheap.length + content.length) {
            back.pass();
        }
    }

    private void reachBack(int node, int mentee, int following) {
        if (meeting == NONE && circles.joins(node, goal) && back.reach(node, mentee, following) && ahead.has(node)) {
            meeting = node;
        }
    }

    /** Makes the moves of the chain that was found, from where both ends met to its start and to its goal. */
    private void shift(int start) {
        for (int node = meeting; node != start; node = ahead.neighbour[node]) {
            move(ahead.mover[node], node);
        }
        for (int node = meeting; node != goal; node = back.neighbour[node]) {
            move(back.mover[node], back.neighbour[node]);
        }
    }

    private void move(int mentee, int node) {
        if (mentee != NONE) {
            places.move(mentee, node == outside ? NONE : node);
        }
    }

    /** What one end has found. */
    private static final class Side {

        /** The search in which a node was reached last. */
        private final int[] reachedIn;

        private final int[] queue;
        private int search;
        private int head;
        private int count;

        /** The node before, or behind, on the chain; and who moves between the two. */
        private final int[] neighbour;

        private final int[] mover;

        /** How many neighbours of the outside were looked at. */
        private int cursor;

        private long work;

        Side(int nodes) {
            reachedIn = new int[nodes];
            queue = new int[nodes];
            neighbour = new int[nodes];
            mover = new int[nodes];
        }

        void clear() {
            search++;
            head = 0;
            count = 0;
            cursor = 0;
            work = 0;
        }

        boolean has(int node) {
            return reachedIn[node] == search;
        }

        boolean reach(int node, int mentee, int next) {
            if (has(node)) {
                return false;
            }
            reachedIn[node] = search;
            mover[node] = mentee;
            neighbour[node] = next;
            queue[count++] = node;
            return true;
        }

        boolean open() {
            return head < count;
        }

        int next() {
            return queue[head];
        }

        void pass() {
            head++;
        }
    }
}
