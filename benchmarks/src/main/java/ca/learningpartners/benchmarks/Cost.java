package ca.learningpartners.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what a round of launches cost. */
final class Cost {

    private Cost() {}

    /** @param parts processor nanoseconds by step */
    static void print(int round, int launches, long elapsed, Map<String, Long> parts) {
        long total = parts.values().stream().mapToLong(Long::longValue).sum();
        String steps = new TreeMap<>(parts)
                .entrySet().stream()
                        .map(part -> part.getKey() + " " + millis(part.getValue(), launches))
                        .collect(Collectors.joining("  "));
        System.out.printf(
                Locale.ROOT,
                "%-8s %6d launches  %s CPU-ms a launch  %s  (%s ms elapsed a launch)%n",
                round == 0 ? "warm-up" : "round " + round,
                launches,
                millis(total, launches),
                parts.size() > 1 ? steps : "",
                millis(elapsed, launches));
    }

    /** What bare signature checks took in the same round: how much of a core the neighbours left shows in it. */
    static void printYardstick(int checks, long nanos) {
        System.out.printf(Locale.ROOT, "         a bare RS256 check %s CPU-ms%n", millis(nanos, checks));
    }

    private static String millis(long nanos, int launches) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6 / launches);
    }
}
