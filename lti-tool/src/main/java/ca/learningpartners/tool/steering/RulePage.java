package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.program.Policy;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One rule for the program's staff: the province next to the districts that differ, and the forms to decide it.
 *
 * @param set what the Office said when it last set it
 * @param form the Office's form; empty for everybody else
 * @param own the districts the viewer coordinates
 * @param differing the districts that differ, by number
 * @param changes how many changes the rule has seen
 */
public record RulePage(
        String program,
        Policy province,
        Optional<Said> set,
        Optional<Form> form,
        List<Own> own,
        List<Differing> differing,
        int changes) {

    /** Who decided something, and why. */
    public record Said(String reason, String by, LocalDate day) {}

    /**
     * What is typed, or what a form begins with.
     *
     * @param seen the number of the newest change that mattered when the form was shown
     */
    public record Form(String value, PolicyMode mode, String reason, int seen, Optional<UnfitField.Problem> problem) {

        public boolean wrong(String field) {
            return problem.filter(found -> found.field().equals(field)).isPresent();
        }
    }

    /**
     * A district of the viewer's.
     *
     * @param said why it differs; empty if it follows the province
     */
    public record Own(String number, String name, int value, Optional<Said> said, Form form) {}

    /** A district that differs. */
    public record Differing(String name, int value, Said said) {}

    public PolicyKey key() {
        return province.key();
    }

    /** The message that says a value of it. */
    public String unit() {
        return RuleUnit.of(key()).message();
    }

    public boolean isYesOrNo() {
        return key() == PolicyKey.SAME_DISTRICT;
    }

    /** The districts that differ, named one after the other. */
    public String differingNames() {
        return String.join(", ", differing.stream().map(Differing::name).toList());
    }

    /** Where the districts stand on a line of values; empty if there is nothing to compare. */
    public Optional<RuleStrip> strip() {
        return RuleStrip.of(
                province.value(), differing.stream().map(Differing::value).toList());
    }
}
