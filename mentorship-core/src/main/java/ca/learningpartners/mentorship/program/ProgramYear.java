package ca.learningpartners.mentorship.program;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * One year in the life of a program. Whatever is counted by the year is counted from the day on which the program began,
 * and gatherings from the first of the month in which the first of them is held, so that a program that begins in the
 * middle of August has its August gathering in its first year.
 *
 * @param number the calendar year in which it begins
 * @param lastDay inclusive
 */
public record ProgramYear(int number, LocalDate firstDay, LocalDate lastDay) {

    public ProgramYear {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A year from " + firstDay + " to " + lastDay + " runs backwards.");
        }
    }

    /** The year a day belongs to; each begins on the day of the month on which the program began. */
    public static ProgramYear of(Program program, LocalDate day) {
        MonthDay begins = MonthDay.from(program.startsOn());
        boolean begun = !MonthDay.from(day).isBefore(begins);
        int number = begun ? day.getYear() : day.getYear() - 1;
        return new ProgramYear(
                number, begins.atYear(number), begins.atYear(number + 1).minusDays(1));
    }

    /** The year of gatherings a day belongs to. */
    public static ProgramYear ofGatherings(Program program, LocalDate day) {
        int first = program.template().gatherings().stream()
                .findFirst()
                .orElse(program.startsOn().getMonth())
                .getValue();
        int number = day.getMonthValue() < first ? day.getYear() - 1 : day.getYear();
        return ofGatherings(program, number);
    }

    /** The year of gatherings that begins in a calendar year. */
    public static ProgramYear ofGatherings(Program program, int number) {
        YearMonth first = program.template().gatherings().stream()
                .findFirst()
                .map(month -> YearMonth.of(number, month))
                .orElse(YearMonth.of(number, program.startsOn().getMonth()));
        return new ProgramYear(number, first.atDay(1), first.plusMonths(11).atEndOfMonth());
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
