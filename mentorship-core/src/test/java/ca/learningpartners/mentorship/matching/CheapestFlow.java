package ca.learningpartners.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The second opinion: a flow of mentees to places by successive shortest paths, each found by Bellman and Ford's method on
 * the residual network. No duals, no heap, no candidates, nothing in common with the solver but the question; slow, and
 * simple enough to be believed.
 */
final class CheapestFlow {

    /** What a pinned pair bids above its score, more than all scores together. It does not count in the worth. */
    static final long PIN = 1_000_000_000_000L;

    private static final long FAR = Long.MAX_VALUE / 4;

    /** An edge and its way back. */
    private static final class Edge {
        final int from;
        final int to;
        final long cost;
        int room;
        Edge back;

        Edge(int from, int to, int room, long cost) {
            this.from = from;
            this.to = to;
            this.room = room;
            this.cost = cost;
        }
    }

    private final int nodes;
    private final List<Edge> edges = new ArrayList<>();
    private long worth;
    private int flow;

    private CheapestFlow(int nodes) {
        this.nodes = nodes;
    }

    /**
     * How many mentees can be matched, and what the best such matching is worth.
     *
     * @param worth what each pair is worth, by place in the problem; below 0 for one that is left out
     */
    static CheapestFlow of(Problem problem, long[] worth) {
        int sink = problem.mentees + problem.mentors + 1;
        CheapestFlow flow = new CheapestFlow(sink + 1);
        for (int i = 0; i < problem.mentees; i++) {
            flow.connect(0, 1 + i, 1, 0);
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                if (worth[e] >= 0) {
                    flow.connect(1 + i, 1 + problem.mentees + problem.mentor[e], 1, -worth[e]);
                }
            }
        }
        for (int j = 0; j < problem.mentors; j++) {
            flow.connect(1 + problem.mentees + j, sink, problem.capacity[j], 0);
        }
        while (flow.augment(sink)) {
            flow.flow++;
        }
        return flow;
    }

    int matched() {
        return flow;
    }

    long worth() {
        return worth % PIN;
    }

    private void connect(int from, int to, int room, long cost) {
        Edge there = new Edge(from, to, room, cost);
        Edge back = new Edge(to, from, 0, -cost);
        there.back = back;
        back.back = there;
        edges.add(there);
        edges.add(back);
    }

    private boolean augment(int sink) {
        long[] distance = new long[nodes];
        Edge[] by = new Edge[nodes];
        Arrays.fill(distance, FAR);
        distance[0] = 0;
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Edge edge : edges) {
                if (edge.room > 0 && distance[edge.from] < FAR && distance[edge.from] + edge.cost < distance[edge.to]) {
                    distance[edge.to] = distance[edge.from] + edge.cost;
                    by[edge.to] = edge;
                    changed = true;
                }
            }
        }
        if (distance[sink] == FAR) {
            return false;
        }
        for (Edge edge = by[sink]; edge != null; edge = by[edge.from]) {
            edge.room--;
            edge.back.room++;
        }
        worth -= distance[sink];
        return true;
    }
}
