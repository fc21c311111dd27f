package ca.learningpartners.tool.fuzz;

import java.util.Map;
import java.util.TreeMap;

/** How many inputs of each kind came to which status. */
final class FuzzTally {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int all;

    void add(FuzzInput input, String answer) {
        all++;
        counts.computeIfAbsent(input.kind(), kind -> new TreeMap<>()).merge(answer, 1, Integer::sum);
    }

    int all() {
        return all;
    }

    int of(String kind, String answer) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(answer, 0);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(all + " inputs\n");
        counts.forEach((kind, answers) -> text.append("  %-20s %s%n".formatted(kind, answers)));
        return text.toString();
    }
}
