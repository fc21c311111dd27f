package ca.learningpartners.mentorship.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working days of British Columbia: Monday to Friday without the province's statutory holidays, which are worked
 * out by rule for any year. A holiday with a fixed date that falls on a Saturday or Sunday is observed on the next
 * working day, as school districts do; Boxing Day and Easter Monday are no statutory holidays and count as working days.
 * The holidays are those of the <a href="https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/statutory-holidays">Employment
 * Standards Act</a> as they stand since 2023.
 */
public final class WorkingDays {

    private static final Map<Integer, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** Whether a day is one. */
    public static boolean includes(LocalDate day) {
        return !isWeekend(day)
                && !KNOWN.computeIfAbsent(day.getYear(), WorkingDays::holidays).contains(day);
    }

    /**
     * The day by which so many working days have passed, the given day itself not counted.
     *
     * @param days 0 or more; 0 is the day itself, working day or not
     */
    public static LocalDate after(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(days + " working days lie in the past. Maybe 0 or more?");
        }
        return days == 0
                ? day
                : Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                        .filter(WorkingDays::includes)
                        .skip(days - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    /** The statutory holidays of a year, each on the day it is observed. */
    public static Set<LocalDate> holidays(int year) {
        Stream<LocalDate> fixed = Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.JULY, 1),
                LocalDate.of(year, Month.SEPTEMBER, 30),
                LocalDate.of(year, Month.NOVEMBER, 11),
                LocalDate.of(year, Month.DECEMBER, 25));
        Stream<LocalDate> moving = Stream.of(
                monday(year, Month.FEBRUARY, 3),
                easter(year).minusDays(2),
                LocalDate.of(year, Month.MAY, 25).with(TemporalAdjusters.previous(DayOfWeek.MONDAY)),
                monday(year, Month.AUGUST, 1),
                monday(year, Month.SEPTEMBER, 1),
                monday(year, Month.OCTOBER, 2));
        return Stream.concat(fixed.map(WorkingDays::observed), moving).collect(Collectors.toSet());
    }

    /** No holiday that moves falls on the Monday after one with a fixed date, so the next Monday is free for it. */
    private static LocalDate observed(LocalDate holiday) {
        return isWeekend(holiday) ? holiday.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : holiday;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate monday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /** Easter Sunday, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
