package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.steering.RuleChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of a rule, the newest change first. */
public record RuleHistoryPage(String program, PolicyKey key, List<Line> lines, int number, boolean more) {

    /**
     * One change.
     *
     * @param district the one it holds in; blank for the province
     * @param value empty if the district follows the province again
     * @param mode who decides from then on; blank unless the province set it
     */
    public record Line(
            RuleChange.How how,
            String district,
            Optional<Integer> value,
            String mode,
            String reason,
            String by,
            LocalDate day) {}

    /** The message that says a value of it. */
    public String unit() {
        return RuleUnit.of(key).message();
    }
}
