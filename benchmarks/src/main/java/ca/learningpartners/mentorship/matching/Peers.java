package ca.learningpartners.mentorship.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Other people's solvers on our instances: each builds what it needs from the same arrays and tells the total. */
final class Peers {

    private Peers() {}

    /** OR-Tools' cost-scaling assignment. It wants as many mentors as mentees, and knows nobody unmatched. */
    static long assignment(Problem problem) {
        Loader.loadNativeLibraries();
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int i = 0; i < problem.mentees; i++) {
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                assignment.addArcWithCost(i, problem.mentor[e], -problem.score[e]);
            }
        }
        LinearSumAssignment.Status status = assignment.solve();
        if (status != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("no answer: " + status);
        }
        return -assignment.getOptimalCost();
    }

    /** OR-Tools' network simplex for the largest flow of least cost. */
    static long flow(Problem problem) {
        Loader.loadNativeLibraries();
        MinCostFlow flow = new MinCostFlow();
        int source = problem.mentees + problem.mentors;
        int sink = source + 1;
        for (int i = 0; i < problem.mentees; i++) {
            flow.addArcWithCapacityAndUnitCost(source, i, 1, 0);
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                flow.addArcWithCapacityAndUnitCost(i, problem.mentees + problem.mentor[e], 1, -problem.score[e]);
            }
        }
        for (int j = 0; j < problem.mentors; j++) {
            flow.addArcWithCapacityAndUnitCost(problem.mentees + j, sink, problem.capacity[j], 0);
        }
        flow.setNodeSupply(source, problem.mentees);
        flow.setNodeSupply(sink, -problem.mentees);
        MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("no answer: " + status);
        }
        return -flow.getOptimalCost();
    }

    /** JGraphT's Hungarian method, for complete graphs of as many mentors as mentees. */
    static long kuhnMunkres(Problem problem) {
        Graph<Integer, DefaultWeightedEdge> graph = graph(problem, MicroPoints.ONE, -1);
        double cost = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, mentees(problem), mentors(problem))
                .getMatching()
                .getWeight();
        return (long) problem.mentees * MicroPoints.ONE - (long) cost;
    }

    /** JGraphT's matching of the largest weight, which matches most if a match is worth enough; one place a mentor. */
    static long maximumWeight(Problem problem) {
        Graph<Integer, DefaultWeightedEdge> graph = graph(problem, problem.bonus, 1);
        double worth = new MaximumWeightBipartiteMatching<>(graph, mentees(problem), mentors(problem))
                .getMatching()
                .getWeight();
        return (long) worth % problem.bonus;
    }

    private static Graph<Integer, DefaultWeightedEdge> graph(Problem problem, long base, int sign) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        mentees(problem).forEach(graph::addVertex);
        mentors(problem).forEach(graph::addVertex);
        for (int i = 0; i < problem.mentees; i++) {
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                DefaultWeightedEdge pair = graph.addEdge(i, problem.mentees + problem.mentor[e]);
                graph.setEdgeWeight(pair, (double) (base + (long) sign * problem.score[e]));
            }
        }
        return graph;
    }

    private static Set<Integer> mentees(Problem problem) {
        return range(0, problem.mentees);
    }

    private static Set<Integer> mentors(Problem problem) {
        return range(problem.mentees, problem.mentors);
    }

    private static Set<Integer> range(int first, int count) {
        Set<Integer> range = new HashSet<>();
        for (int at = first; at < first + count; at++) {
            range.add(at);
        }
        return range;
    }
}
