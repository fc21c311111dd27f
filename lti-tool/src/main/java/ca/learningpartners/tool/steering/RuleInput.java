package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.steering.SettingRule;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** What somebody who decides a rule typed. */
record RuleInput(String value, String modeName, String reason, String seen) {

    static RuleInput of(Context context) {
        return new RuleInput(
                Forms.text(context, "value").orElse(""),
                Forms.text(context, "mode").orElse(""),
                Forms.text(context, "reason").orElse(""),
                Forms.text(context, "seen").orElse(""));
    }

    int number(PolicyKey key) {
        if (!value.matches("[0-9]{1,6}")) {
            throw new UnfitField("value", Refusal.of("rule-number-needed", key.least(), key.most()));
        }
        return Integer.parseInt(value);
    }

    /** The newest change the form was shown with; nonsense is one that is out of date. */
    int seenNumber() {
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }

    SettingRule.Wish wish(PolicyKey key) {
        return new SettingRule.Wish(key, number(key), chosen(), reason, seenNumber());
    }

    private PolicyMode chosen() {
        return mode().orElseThrow(() -> new UnfitField("mode", Refusal.of("rule-mode-needed")));
    }

    Optional<PolicyMode> mode() {
        return Arrays.stream(PolicyMode.values())
                .filter(each -> each.name().equals(modeName))
                .findFirst();
    }

    /** What the work gives. A refusal for the sake of something that was typed comes back beside it. */
    static <T> T understood(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            if (code.startsWith("rule-order") || code.equals("rule-out-of-bounds")) {
                throw new UnfitField("value", refused.refusal());
            }
            if (code.startsWith("text-") || code.equals("rule-reason-needed")) {
                throw new UnfitField("reason", refused.refusal());
            }
            if (code.equals("rule-changed-meanwhile")) {
                throw new UnfitField("seen", refused.refusal());
            }
            throw refused;
        }
    }
}
