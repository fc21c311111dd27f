package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.Locale;

/**
 * A goal a district has set itself, which the goals of its people can strengthen.
 *
 * @param number as the district counts its goals, from 1 to {@link #MOST}
 * @param title each language at most {@link #LONGEST} characters
 */
public record DistrictGoal(ProgramId program, DistrictNumber district, int number, LocalText title) {

    public static final int MOST = 99;
    public static final int LONGEST = 280;

    public DistrictGoal {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("Goal " + number + " of a district: 1 to " + MOST + " fit.");
        }
        if (title.en().length() > LONGEST || title.fr().length() > LONGEST) {
            throw new IllegalArgumentException("A district's goal is a line of at most " + LONGEST + " characters.");
        }
    }

    /** How a goal of a person names it: the number and the title. */
    public String line(Locale reader) {
        return number + ". " + title.in(reader);
    }
}
