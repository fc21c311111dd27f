package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One time at which each of two partners is asked how it is going: 30, 90 and 180 days after both had said yes, and every
 * 180 days from there. Days on which the partnership pauses do not count, so a moment moves behind a leave, and nobody is
 * asked during one. Once a partnership is over nothing opens any more, and what was open closes.
 *
 * @param days after the beginning, without those of pauses, which tells it from the others of the same partnership
 * @param opens the first day
 * @param closes the last day, inclusive, as far as is known: a leave that begins later moves it
 */
public record PulseMoment(int days, LocalDate opens, LocalDate closes) {

    /** For how many days it can be answered. */
    public static final int DAYS_OPEN = 21;

    private static final List<Integer> FIRST = List.of(30, 90);
    private static final int HALF_YEAR = 180;
    private static final int MONTH = 30;

    public PulseMoment {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("A moment from " + opens + " to " + closes + " runs backwards.");
        }
    }

    /** The moment counted in months of thirty days: 1, 3, 6, 12, 18, … */
    public int months() {
        return days / MONTH;
    }

    /** Whether there is a moment at that many days. */
    public static boolean isOne(int days) {
        return FIRST.contains(days) || (days > 0 && days % HALF_YEAR == 0);
    }

    /**
     * The one that can be answered on a day; empty if there is none, if the partnership pauses, or is over.
     *
     * @param calendar where the days of the program begin
     */
    public static Optional<PulseMoment> open(Pairing pairing, LocalDate today, ZoneId calendar) {
        return begun(pairing, calendar)
                .filter(begun ->
                        pairing.concluded() == null && pairing.pauses().open().isEmpty())
                .map(begun -> new Walk(begun, rests(pairing, today, calendar)))
                .flatMap(walk -> walk.opened(today).stream()
                        .filter(moment -> !moment.closes.isBefore(today))
                        .findFirst());
    }

    /** All that had closed before a day, or at the end of the partnership, the earliest first. */
    public static List<PulseMoment> closed(Pairing pairing, LocalDate day, ZoneId calendar) {
        Optional<LocalDate> end = Optional.ofNullable(pairing.concluded())
                .map(concluded -> LocalDate.ofInstant(concluded.at(), calendar))
                .filter(over -> over.isBefore(day));
        LocalDate last = end.orElse(day).minusDays(1);
        return begun(pairing, calendar)
                .map(begun -> new Walk(begun, rests(pairing, last, calendar)).opened(last))
                .orElse(List.of())
                .stream()
                .filter(moment -> end.isPresent() || moment.closes.isBefore(day))
                .toList();
    }

    private static Optional<LocalDate> begun(Pairing pairing, ZoneId calendar) {
        return pairing.begunAt().map(at -> LocalDate.ofInstant(at, calendar));
    }

    /** A leave that lasts is taken to last for the day, and no longer. */
    private static List<Rest> rests(Pairing pairing, LocalDate today, ZoneId calendar) {
        return pairing.pauses().all().stream()
                .map(pause ->
                        new Rest(LocalDate.ofInstant(pause.begun().at(), calendar), until(pause, today, calendar)))
                .toList();
    }

    private static LocalDate until(Pause pause, LocalDate today, ZoneId calendar) {
        Instant end = pause.ended() == null ? null : pause.ended().at();
        return end == null ? today.plusDays(1) : LocalDate.ofInstant(end, calendar);
    }

    /** Days that do not count: the first of them, and the first after them. */
    private record Rest(LocalDate from, LocalDate until) {

        long days() {
            return Math.max(0, ChronoUnit.DAYS.between(from, until));
        }
    }

    /** A partnership’s days, those of pauses left out. */
    private record Walk(LocalDate begun, List<Rest> rests) {

        List<PulseMoment> opened(LocalDate by) {
            List<PulseMoment> moments = new ArrayList<>();
            IntStream.concat(
                            FIRST.stream().mapToInt(Integer::intValue),
                            IntStream.iterate(HALF_YEAR, days -> days + HALF_YEAR))
                    .mapToObj(days -> new PulseMoment(days, day(days), day(days + DAYS_OPEN - 1)))
                    .takeWhile(moment -> !moment.opens().isAfter(by))
                    .forEach(moments::add);
            return moments;
        }

        /** The day on which so many have passed that count. */
        private LocalDate day(int days) {
            LocalDate day = begun.plusDays(days);
            LocalDate counted = begun;
            for (Rest rest : rests) {
                LocalDate from = rest.from().isBefore(counted) ? counted : rest.from();
                if (from.isAfter(day)) {
                    break;
                }
                day = day.plusDays(new Rest(from, rest.until()).days());
                counted = rest.until().isAfter(counted) ? rest.until() : counted;
            }
            return day;
        }
    }
}
