package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;

/** What whoever decides a rule is held to: a value that makes sense, and a reason where one is due. */
final class Bounds {

    private Bounds() {}

    static void require(PolicyKey key, int value) {
        if (!key.allows(value)) {
            throw new RefusedException("rule-out-of-bounds", value, key.least(), key.most());
        }
    }

    /** The reason as it is kept. */
    static String reason(String typed, boolean due) {
        String kept = Passage.of(typed, RuleChange.LONGEST);
        if (due && kept.isEmpty()) {
            throw new RefusedException("rule-reason-needed");
        }
        return kept;
    }
}
