package ca.learningpartners.tool.suggestion;

import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where asking for choices stands, for the staff: never who chose whom, and no number small enough to tell.
 *
 * @param open whether people can still be asked about this run
 * @param asked the latest day on which the viewer's people were asked; empty if they were not
 * @param people how many of them were asked
 * @param answers how many have chosen, as far as it may be said
 */
public record AskingPage(
        String run,
        String program,
        LocalText title,
        boolean open,
        Optional<LocalDate> asked,
        int people,
        Answers answers) {

    /** How many have chosen: a number only where neither it nor the rest is below ten. */
    public record Answers(int chosen, Extent extent) {

        private static final int SMALL = 10;

        static Answers of(int chosen, int people) {
            if (chosen < SMALL) {
                return new Answers(0, Extent.FEW);
            }
            return people - chosen < SMALL ? new Answers(0, Extent.MOST) : new Answers(chosen, Extent.COUNTED);
        }
    }

    /** How much may be said. */
    public enum Extent {
        FEW,
        COUNTED,
        MOST
    }
}
