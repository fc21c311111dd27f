package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.Policy;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Rules;
import ca.learningpartners.mentorship.text.Passage;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a rule of a program was changed: by the Office for the province, or by a district for itself. Changes are kept for
 * ever; a program's rules are its template's with the newest change of each rule and place.
 *
 * @param number counts the changes of a rule in a program, from 1
 * @param district the one it holds in; null for the province
 * @param value what holds from now on; null if the district follows the province again
 * @param mode who decides the rule from now on; null unless the province set it
 * @param reason in the words of who decided; empty where none was asked for
 */
public record RuleChange(
        ProgramId program,
        PolicyKey key,
        int number,
        @Nullable DistrictNumber district,
        How how,
        @Nullable Integer value,
        @Nullable PolicyMode mode,
        String reason,
        Fact made) {

    /** The greatest length of a reason, in UTF-16 units. */
    public static final int LONGEST = 1000;

    /** What became of the rule. */
    public enum How {
        /** The Office set the province's value, or who decides it. */
        SET,
        /** A district set a value of its own. */
        DIFFERED,
        /** A district took its own value back. */
        WITHDRAWN,
        /** The Office locked the rule, which ended a district's own value. */
        ENDED
    }

    public RuleChange {
        reason = Passage.require("reason", reason, LONGEST);
        boolean fits = (how == How.SET) == (district == null)
                && (how == How.SET) == (mode != null)
                && (how == How.SET || how == How.DIFFERED) == (value != null);
        if (!fits || number < 1) {
            throw new IllegalArgumentException("Change " + number + " of " + key + " (" + how
                    + ") does not say just what such a change says. Maybe make it with one of the activities?");
        }
        if (value != null && !key.allows(value)) {
            throw new IllegalArgumentException(
                    key + " = " + value + " makes no sense: from " + key.least() + " to " + key.most() + " does.");
        }
    }

    /** Whether a change holds in the same place: the province, or the same district. */
    public boolean isIn(@Nullable DistrictNumber place) {
        return Objects.equals(district, place);
    }

    /** The province's rule after it; empty if a district made it. */
    public Optional<Policy> policy() {
        return value == null || mode == null ? Optional.empty() : Optional.of(new Policy(key, value, mode));
    }

    /**
     * A program under the rules that were decided for it.
     *
     * @param newest the newest change of each rule and place; those of other programs are passed over
     */
    public static Program applied(Program program, Collection<RuleChange> newest) {
        Rules rules = Rules.of(program.template());
        for (RuleChange change : newest) {
            if (change.program().equals(program.id()) && change.policy().isPresent()) {
                rules = rules.with(change.policy().get());
            }
        }
        for (RuleChange change : newest) {
            DistrictNumber place = change.district();
            if (change.program().equals(program.id()) && place != null) {
                rules = rules.with(change.key(), place, change.value());
            }
        }
        return program.under(rules);
    }
}
