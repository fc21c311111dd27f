package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramYear;
import java.time.LocalDate;

/**
 * How much time off for meeting, in half-days, a district gives each of its mentees or mentors in one year of a program.
 * Where a district grants none, nobody hears of it.
 *
 * @param year the calendar year in which that year of the program begins
 * @param part {@link Role#MENTEE} or {@link Role#MENTOR}
 * @param halves 0 (none any more) to {@link #MOST_HALVES}
 * @param granted by which coordinator, and when
 */
public record ReleaseGrant(ProgramId program, DistrictNumber district, int year, Role part, int halves, Fact granted) {

    /** Thirty days in a year: more is a slip of the finger. */
    public static final int MOST_HALVES = 60;

    public ReleaseGrant {
        if (part != Role.MENTEE && part != Role.MENTOR) {
            throw new IllegalArgumentException("Release time for " + part + ": it is for mentees and mentors only.");
        }
        if (halves < 0 || halves > MOST_HALVES) {
            throw new IllegalArgumentException(
                    "A grant of " + halves + " half-days: 0 to " + MOST_HALVES + " fit. Maybe these are hours?");
        }
    }

    /** The year of a program a day belongs to; each begins on the day of the month on which the program began. */
    public static int yearOf(Program program, LocalDate day) {
        return ProgramYear.of(program, day).number();
    }
}
