package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * That a program moved to a stage, or that the districts that take part changed. Changes are kept for ever.
 *
 * @param number counts them in a program, from 1
 * @param stage the one it moved to; null for every other change
 * @param district the one that joined or left; null for every other change
 * @param reason in the words of who decided; empty where none was asked for
 */
public record ProgramChange(
        ProgramId program,
        int number,
        What what,
        @Nullable Stage stage,
        @Nullable DistrictNumber district,
        String reason,
        Fact made) {

    /** What happened. */
    public enum What {
        /** The program moved to a stage. */
        MOVED,
        /** A district became a partner. */
        JOINED,
        /** A district is no partner any more. */
        LEFT,
        /** Every district takes part from then on. */
        OPENED,
        /** Only the districts that have people in it take part from then on. */
        NARROWED
    }

    public ProgramChange {
        reason = Passage.require("reason", reason, RuleChange.LONGEST);
        boolean fits = (what == What.MOVED) == (stage != null)
                && (what == What.JOINED || what == What.LEFT) == (district != null);
        if (!fits || number < 1) {
            throw new IllegalArgumentException("Change " + number + " of " + program + " (" + what
                    + ") does not say just what such a change says. Maybe make it with one of the activities?");
        }
    }
}
