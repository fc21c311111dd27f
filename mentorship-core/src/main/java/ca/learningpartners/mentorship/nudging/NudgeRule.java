package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.nudge.NudgeKind;
import org.jspecify.annotations.Nullable;

/**
 * One rule: whom to tell, and over which days. Each person is told once for each occasion (an offer, a silence, a leave).
 *
 * @param from how many days after its fact it begins to hold, inclusive; before it, for facts that are to come
 * @param before how many days after its fact it stops to hold, exclusive; null if it holds as long as the fact does
 * @param urgent whether it would come too late in a weekly mail, and so goes by itself
 */
record NudgeRule(
        NudgeKind kind,
        Audience whom,
        Origin origin,
        Amount from,
        @Nullable Amount before,
        boolean urgent) {

    /** Reads a line of a table: {@code kind whom origin from before way}, {@code -} for no end. */
    static NudgeRule read(String line) {
        String[] columns = line.strip().split("\\s+");
        if (columns.length != 6 || !columns[5].matches("weekly|at-once")) {
            throw new IllegalArgumentException("“" + line + "” is no rule. Write: kind whom origin from before way.");
        }
        return new NudgeRule(
                NudgeKind.of(columns[0])
                        .orElseThrow(() -> new IllegalArgumentException("There is no nudge “" + columns[0] + "”.")),
                Audience.valueOf(columns[1]),
                Origin.valueOf(columns[2]),
                new Amount(columns[3]),
                columns[4].equals("-") ? null : new Amount(columns[4]),
                columns[5].equals("at-once"));
    }
}
