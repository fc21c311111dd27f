package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/**
 * Which mentors can exchange mentees without loss. Two of them are in one circle if a chain of moves over tight pairs
 * leads from one to the other and another back (a strongly connected component). “Outside”, which stands for free places
 * and for the unmatched, is a node like a mentor. Only within a circle is there anything left to choose, and moves within
 * circles never join two of them.
 */
final class Circles {

    private static final int NONE = Optimum.NONE;

    private final int nodes;
    private final int[] start;
    private final int[] to;
    private final int[] circle;

    /** @param settled mentees who do not move any more */
    Circles(Problem problem, Optimum optimum, TightPairs tight, Places places, boolean[] settled) {
        int outside = problem.mentors;
        nodes = problem.mentors + 1;
        start = new int[nodes + 1];
        int[] from = new int[tight.mentor.length + problem.mentees + 2 * problem.mentors];
        int[] ends = new int[from.length];
        int count = 0;
        for (int k = 0; k < problem.mentees; k++) {
            if (!settled[k]) {
                int node = places.partner[k] == NONE ? outside : places.partner[k];
                for (int t = tight.start[k]; t < tight.start[k + 1]; t++) {
                    from[count] = node;
                    ends[count++] = tight.mentor[t];
                }
                if (optimum.menteeDual[k] == 0) {
                    from[count] = node;
                    ends[count++] = outside;
                }
            }
        }
        for (int j = 0; j < problem.mentors; j++) {
            if (places.free(j)) {
                from[count] = j;
                ends[count++] = outside;
            }
            if (optimum.mentorDual[j] == 0 && places.load[j] > 0) {
                from[count] = outside;
                ends[count++] = j;
            }
        }
        to = byStart(from, ends, count);
        circle = new int[nodes];
        find();
    }

    /** Whether two nodes are in one circle. */
    boolean joins(int node, int other) {
        return circle[node] == circle[other];
    }

    private int[] byStart(int[] from, int[] ends, int count) {
        for (int c = 0; c < count; c++) {
            start[from[c] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            start[node + 1] += start[node];
        }
        int[] next = start.clone();
        int[] sorted = new int[count];
        for (int c = 0; c < count; c++) {
            sorted[next[from[c]]++] = ends[c];
        }
        return sorted;
    }

    /** Tarjan's algorithm, without recursion: one walk over all moves. */
    private void find() {
        int[] number = new int[nodes];
        int[] low = new int[nodes];
        int[] cursor = start.clone();
        int[] path = new int[nodes];
        int[] open = new int[nodes];
        int openCount = 0;
        int numbered = 0;
        Arrays.fill(circle, NONE);
        for (int root = 0; root < nodes; root++) {
            int depth = number[root] == 0 ? 0 : NONE;
            path[0] = root;
            while (depth >= 0) {
                int node = path[depth];
                if (number[node] == 0) {
                    number[node] = ++numbered;
                    low[node] = numbered;
                    open[openCount++] = node;
                }
                if (cursor[node] < start[node + 1]) {
                    int next = to[cursor[node]++];
                    if (number[next] == 0) {
                        path[++depth] = next;
                    } else if (circle[next] == NONE) {
                        low[node] = Math.min(low[node], number[next]);
                    }
                } else {
                    if (low[node] == number[node]) {
                        int member;
                        do {
                            member = open[--openCount];
                            circle[member] = node;
                        } while (member != node);
                    }
                    depth--;
                    if (depth >= 0) {
                        low[path[depth]] = Math.min(low[path[depth]], low[node]);
                    }
                }
            }
        }
    }
}
