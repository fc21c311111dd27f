package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.Gap;
import ca.learningpartners.mentorship.progress.Rhythm;
import java.util.stream.Stream;

/**
 * A number of days as a rule writes it: {@code 7}, a rule of the program ({@code OFFER_NUDGE_DAYS}), or how wide a gap has
 * to be ({@code QUIET}), which the agreed rhythm decides.
 */
record Amount(String written) {

    Amount {
        if (!written.matches("[0-9]{1,4}") && !names(PolicyKey.values(), written) && !names(Gap.values(), written)) {
            throw new IllegalArgumentException(
                    "“" + written + "” is neither a number of days, nor a rule, nor a gap. Maybe OFFER_NUDGE_DAYS?");
        }
    }

    int days(Program program, Rhythm rhythm) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return names(Gap.values(), written)
                ? rhythm.daysUntil(Gap.valueOf(written))
                : program.setting(PolicyKey.valueOf(written));
    }

    private static boolean names(Enum<?>[] constants, String text) {
        return Stream.of(constants).anyMatch(constant -> constant.name().equals(text));
    }
}
