package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.program.Program;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One time at which somebody is asked how confident they feel: at their start, and every half-year after it. The first is
 * open until the second begins, so that whoever comes late can still say how they began; the others are open for
 * {@link #DAYS_OPEN} days. What is not answered is not missed.
 *
 * @param opens the first day, which tells it from all others of the same person
 * @param closes the last day, inclusive
 */
public record ConfidenceWave(LocalDate opens, LocalDate closes) {

    /** Half a year. */
    public static final int MONTHS_BETWEEN = 6;

    public static final int DAYS_OPEN = 30;

    public ConfidenceWave {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("A wave from " + opens + " to " + closes + " runs backwards.");
        }
    }

    /**
     * The day a person's waves are counted from: a mentee's first day in the new position, if the program had begun by then;
     * for everybody else the day the program began.
     */
    public static LocalDate start(Program program, Optional<Mentee> mentee) {
        return mentee.map(Mentee::positionStart)
                .filter(day -> day.isAfter(program.startsOn()))
                .orElse(program.startsOn());
    }

    /** The one that opened last; empty before the start. */
    public static Optional<ConfidenceWave> latest(LocalDate start, LocalDate today) {
        if (today.isBefore(start)) {
            return Optional.empty();
        }
        return Optional.of(of(start, number(start, today)));
    }

    /** The one that opens next. */
    public static ConfidenceWave next(LocalDate start, LocalDate today) {
        return today.isBefore(start) ? of(start, 0) : of(start, number(start, today) + 1);
    }

    /** Half-years that have begun by a day; from the last of a month they begin earlier than months are counted. */
    private static long number(LocalDate start, LocalDate today) {
        long full = ChronoUnit.MONTHS.between(start, today) / MONTHS_BETWEEN;
        return opens(start, full + 1).isAfter(today) ? full : full + 1;
    }

    private static ConfidenceWave of(LocalDate start, long number) {
        LocalDate opens = opens(start, number);
        LocalDate closes = number == 0 ? opens(start, 1).minusDays(1) : opens.plusDays(DAYS_OPEN - 1L);
        return new ConfidenceWave(opens, closes);
    }

    private static LocalDate opens(LocalDate start, long number) {
        return start.plusMonths(number * MONTHS_BETWEEN);
    }

    /** Whether it can be answered on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
