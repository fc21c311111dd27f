package ca.learningpartners.mentorship.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partnership held against the rhythm it agreed on: how many days of silence there have been, and what that calls
 * for. The day of the last contact itself is not silent, today is; days of a pause are not, and while a pause goes on
 * nothing is called for.
 *
 * @param since the day from which silence is counted
 * @param pauses in order, none touching another
 */
public record Cadence(Rhythm rhythm, LocalDate since, List<Days> pauses) {

    public Cadence {
        pauses = joined(pauses);
    }

    /**
     * A partnership that has begun.
     *
     * @param begun the day of the second yes
     * @param lastContact the date of the latest contact; one before {@code begun} counts as if it were on that day
     * @param pauses in any order, also overlapping
     */
    public static Cadence of(Rhythm rhythm, LocalDate begun, Optional<LocalDate> lastContact, List<Days> pauses) {
        LocalDate since = lastContact.filter(begun::isBefore).orElse(begun);
        return new Cadence(rhythm, since, pauses);
    }

    /** How many silent days there have been by that day, the day included; 0 on {@link #since} and before. */
    public int silence(LocalDate today) {
        if (!since.isBefore(today)) {
            return 0;
        }
        long paused =
                pauses.stream().mapToLong(pause -> silentDaysIn(pause, today)).sum();
        return Math.toIntExact(ChronoUnit.DAYS.between(since, today) - paused);
    }

    /** How wide the gap is on that day: the widest whose days are reached. */
    public Gap gap(LocalDate today) {
        if (isPaused(today)) {
            return Gap.UP_TO_DATE;
        }
        int silence = silence(today);
        Gap widest = Gap.UP_TO_DATE;
        for (Gap gap : Gap.values()) {
            widest = silence >= rhythm.daysUntil(gap) ? gap : widest;
        }
        return widest;
    }

    /** The first day on which the gap is that wide if nobody is in touch before; empty if an open pause comes before. */
    public Optional<LocalDate> first(Gap gap) {
        LocalDate day = since.plusDays(rhythm.daysUntil(gap));
        for (Days pause : pauses) {
            boolean met = !pause.from().isAfter(day);
            LocalDate until = pause.until();
            if (met && until == null) {
                return Optional.empty();
            }
            if (met && until != null) {
                day = day.plusDays(Math.max(0, ChronoUnit.DAYS.between(later(pause.from(), since.plusDays(1)), until)));
            }
        }
        return Optional.of(day);
    }

    /** Whether the partnership pauses on that day. */
    public boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.include(day));
    }

    /** Those days of a pause that would have counted as silent by today. */
    private long silentDaysIn(Days pause, LocalDate today) {
        LocalDate first = later(pause.from(), since.plusDays(1));
        LocalDate tomorrow = today.plusDays(1);
        LocalDate until = pause.until() == null || pause.until().isAfter(tomorrow) ? tomorrow : pause.until();
        return Math.max(0, ChronoUnit.DAYS.between(first, until));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The same days, each in one stretch only. */
    private static List<Days> joined(List<Days> pauses) {
        if (pauses.size() < 2) {
            return List.copyOf(pauses);
        }
        List<Days> joined = new ArrayList<>();
        for (Days pause :
                pauses.stream().sorted(Comparator.comparing(Days::from)).toList()) {
            Days last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.until() == null || !pause.from().isAfter(last.until()))) {
                joined.set(joined.size() - 1, new Days(last.from(), latest(last.until(), pause.until())));
            } else {
                joined.add(pause);
            }
        }
        return List.copyOf(joined);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : later(one, other);
    }
}
