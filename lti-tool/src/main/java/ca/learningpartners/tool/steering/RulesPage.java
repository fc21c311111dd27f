package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.program.Policy;
import ca.learningpartners.mentorship.program.PolicyKey;
import java.util.List;

/**
 * All rules of a program: what the province says next to what holds where the viewer is concerned.
 *
 * @param office whether the viewer sets them
 * @param staff whether the viewer may look into each
 * @param districts how many districts take part
 */
public record RulesPage(
        String program, String title, boolean office, boolean staff, int districts, List<Group> groups) {

    /** Rules that belong together. */
    public record Group(String key, List<Line> lines) {}

    /**
     * One rule.
     *
     * @param here the viewer's own districts
     * @param differing how many districts differ
     */
    public record Line(PolicyKey key, Policy province, List<Here> here, int differing) {

        /** The message that says a value of it. */
        public String unit() {
            return RuleUnit.of(key).message();
        }
    }

    /** What holds in a district. */
    public record Here(String district, int value, boolean differs) {}

    /** The length of a bar of 100 that says how many of the districts differ; one that does is seen. */
    public int share(Line line) {
        return line.differing() == 0 ? 0 : Math.max(2, Math.min(100, 100 * line.differing() / Math.max(1, districts)));
    }
}
