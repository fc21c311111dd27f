package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringStep;
import ca.learningpartners.mentorship.gathering.GatheringYears;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The gatherings of a program year as a line with its dots.
 *
 * @param years those that can be looked at
 * @param dots by month, also those of which nothing is planned
 * @param next the one thing to do now, if there is one
 * @param missing whether there is one more to be planned
 */
public record YearPage(
        Program program,
        ProgramYear year,
        GatheringYears years,
        List<Dot> dots,
        List<Gathering> cancelled,
        Optional<Next> next,
        boolean missing,
        boolean office,
        int notices,
        LocalDate today) {

    /** A gathering on the line, or a month without one. */
    public record Dot(LocalDate first, Optional<Gathering> gathering) {}

    /** A step, and where it is taken. */
    public record Next(GatheringStep step, Gathering gathering, String address) {}

    /** Where on a line of 1000 a day is. */
    public int at(LocalDate day) {
        long all = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay());
        long gone = ChronoUnit.DAYS.between(year.firstDay(), day);
        return (int) (40 + 920 * Math.max(0, Math.min(all, gone)) / all);
    }
}
