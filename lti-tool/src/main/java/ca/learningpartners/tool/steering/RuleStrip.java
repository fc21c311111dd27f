package ca.learningpartners.tool.steering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values of a rule on a line that begins at zero: a stroke for the province, a dot for each district that differs,
 * one above the other where they agree.
 *
 * @param province where the province's stroke stands
 * @param greatest the value at the right end
 */
public record RuleStrip(int province, int greatest, List<Dot> dots) {

    private static final int LEFT = 8;
    private static final int WIDTH = 304;
    private static final int STEP = 9;

    /** One district. */
    public record Dot(int x, int y) {}

    static Optional<RuleStrip> of(int province, List<Integer> values) {
        int greatest = Stream.concat(Stream.of(province), values.stream())
                .max(Integer::compare)
                .orElse(0);
        if (values.isEmpty() || greatest == 0) {
            return Optional.empty();
        }
        Map<Integer, Integer> stacked = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (int value : values) {
            int below = stacked.merge(value, 1, Integer::sum) - 1;
            dots.add(new Dot(x(value, greatest), 52 - STEP * Math.min(below, 4)));
        }
        return Optional.of(new RuleStrip(x(province, greatest), greatest, dots));
    }

    private static int x(int value, int greatest) {
        return LEFT + WIDTH * value / greatest;
    }
}
