package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramYear;
import java.time.LocalDate;

/**
 * The years for which a program plans gatherings: from its first one to three years ahead, of today or of its first year,
 * whichever is later.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record GatheringYears(ProgramYear first, ProgramYear last) {

    /** How many years ahead can be planned. */
    public static final int AHEAD = 3;

    /** The years of a program, as seen from a day. */
    public static GatheringYears of(Program program, LocalDate today) {
        ProgramYear first = ProgramYear.ofGatherings(program, program.startsOn());
        int from = Math.max(
                first.number(), ProgramYear.ofGatherings(program, today).number());
        return new GatheringYears(first, ProgramYear.ofGatherings(program, from + AHEAD));
    }

    /** Whether the year that begins in a calendar year is one of them. */
    public boolean includes(int number) {
        return number == nearest(number);
    }

    /** The one of them that is nearest to a year. */
    public int nearest(int number) {
        return Math.max(first.number(), Math.min(last.number(), number));
    }
}
