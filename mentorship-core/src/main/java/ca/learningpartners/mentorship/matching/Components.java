package ca.learningpartners.mentorship.matching;

import java.util.Arrays;

/** The strongly connected components of a graph: which nodes can reach each other. */
final class Components {

    private static final int NONE = -1;

    private final int nodes;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int edges;

    private final int[] component;
    private final int[] number;
    private final int[] lowest;
    private final int[] open;
    private int opened;
    private int numbered;

    Components(int nodes) {
        this.nodes = nodes;
        component = new int[nodes];
        Arrays.fill(component, NONE);
        number = component.clone();
        lowest = new int[nodes];
        open = new int[nodes];
    }

    void edge(int source, int target) {
        if (edges == from.length) {
            from = Arrays.copyOf(from, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
        }
        from[edges] = source;
        to[edges++] = target;
    }

    /** Whether two nodes can reach each other; once the components are found. */
    boolean together(int one, int other) {
        return component[one] == component[other];
    }

    /** Finds the components (Tarjan’s search, depth first on a stack of its own). */
    void find() {
        int[] first = new int[nodes + 1];
        int[] target = byNode(first);
        int[] path = new int[nodes];
        int[] next = Arrays.copyOf(first, nodes);
        for (int root = 0; root < nodes; root++) {
            int depth = NONE;
            if (number[root] == NONE) {
                path[++depth] = enter(root);
            }
            while (depth >= 0) {
                int node = path[depth];
                if (next[node] < first[node + 1]) {
                    int there = target[next[node]++];
                    if (number[there] == NONE) {
                        path[++depth] = enter(there);
                    } else if (component[there] == NONE) {
                        lowest[node] = Math.min(lowest[node], number[there]);
                    }
                } else {
                    leave(node);
                    depth--;
                    if (depth >= 0) {
                        lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[node]);
                    }
                }
            }
        }
    }

    /** The targets of the edges in the order of their sources, and where each source begins. */
    private int[] byNode(int[] first) {
        for (int e = 0; e < edges; e++) {
            first[from[e] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] at = Arrays.copyOf(first, nodes);
        int[] target = new int[edges];
        for (int e = 0; e < edges; e++) {
            target[at[from[e]]++] = to[e];
        }
        return target;
    }

    private int enter(int node) {
        number[node] = numbered;
        lowest[node] = numbered++;
        open[opened++] = node;
        return node;
    }

    /** Closes a component if the node is the first of it that was entered. */
    private void leave(int node) {
        if (lowest[node] == number[node]) {
            int member;
            do {
                member = open[--opened];
                component[member] = node;
            } while (member != node);
        }
    }
}
