package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a visit is to be. It grows from an interest to days, an itinerary and a way to get there; each part can be missing.
 *
 * @param district which district is visited
 * @param interests what the visitor would like to see and learn, in their words
 * @param first the first day; null while it is an idea
 * @param last the last day; null as long as {@code first} is
 * @param reserve a day kept free in case the weather holds somebody up, not among the days of the visit; may be null
 * @param stops whom one meets, in their order
 * @param legs the way there and back, in the order of travel
 */
public record VisitPlan(
        DistrictNumber district,
        String interests,
        SortedSet<Topic> topics,
        SortedSet<ObjectiveCode> objectives,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate reserve,
        List<Stop> stops,
        List<Leg> legs) {

    public static final int LONGEST = 2_000;
    public static final int MOST_DAYS = 14;
    public static final int MOST_YEARS_AHEAD = 2;
    public static final int MOST_STOPS = 60;
    public static final int MOST_LEGS = 20;

    public VisitPlan {
        interests = Passage.require("interests of a visit", interests, LONGEST);
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
        objectives = Collections.unmodifiableSortedSet(new TreeSet<>(objectives));
        stops = stops.stream().sorted().toList();
        legs = List.copyOf(legs);
        if ((first == null) != (last == null)) {
            throw new IllegalArgumentException(
                    "A visit has a first and a last day, or neither. Maybe they are the same?");
        }
    }

    /**
     * Something about a plan that cannot be.
     *
     * @param part what it is about: {@code first}, {@code last}, {@code reserve}, {@code stop}, {@code leg}
     * @param at which stop or leg, from 0
     */
    public record Misfit(String part, int at, Refusal refusal) {}

    /**
     * The first thing that cannot be: an end before the beginning, more than fourteen days, a day before the program begins
     * or more than two years ahead, a stop outside the days or while another lasts, a leg more than a day before or after them.
     */
    public Optional<Misfit> misfit(LocalDate programStart, LocalDate today) {
        LocalDate begin = first;
        LocalDate end = last;
        if (begin == null || end == null) {
            return stops.isEmpty() && legs.isEmpty() && reserve == null
                    ? Optional.empty()
                    : Optional.of(new Misfit("first", 0, Refusal.of("visit-needs-days")));
        }
        if (begin.isBefore(programStart)) {
            return Optional.of(new Misfit("first", 0, Refusal.of("visit-before-program", programStart)));
        }
        LocalDate furthest = today.plusYears(MOST_YEARS_AHEAD);
        if (begin.isAfter(furthest)) {
            return Optional.of(new Misfit("first", 0, Refusal.of("visit-too-far", furthest)));
        }
        if (end.isBefore(begin)) {
            return Optional.of(new Misfit("last", 0, Refusal.of("visit-ends-first")));
        }
        if (ChronoUnit.DAYS.between(begin, end) >= MOST_DAYS) {
            return Optional.of(new Misfit("last", 0, Refusal.of("visit-too-long", MOST_DAYS)));
        }
        if (reserve != null && (!reserve.isAfter(end) || reserve.isAfter(end.plusDays(MOST_DAYS)))) {
            return Optional.of(new Misfit("reserve", 0, Refusal.of("visit-reserve")));
        }
        return stopMisfit(begin, end).or(() -> legMisfit(begin, end));
    }

    private Optional<Misfit> stopMisfit(LocalDate begin, LocalDate end) {
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            if (stop.day().isBefore(begin) || stop.day().isAfter(end)) {
                return Optional.of(new Misfit("stop", i, Refusal.of("stop-outside", begin, end)));
            }
            if (i > 0 && stops.get(i - 1).overlaps(stop)) {
                return Optional.of(new Misfit("stop", i, Refusal.of("stop-overlaps")));
            }
        }
        return Optional.empty();
    }

    /** Who comes from far travels the day before or goes home the day after, or on the reserve day. */
    private Optional<Misfit> legMisfit(LocalDate begin, LocalDate end) {
        LocalDate latest = (reserve == null ? end : reserve).plusDays(1);
        for (int i = 0; i < legs.size(); i++) {
            LocalDate day = legs.get(i).day();
            if (day.isBefore(begin.minusDays(1)) || day.isAfter(latest)) {
                return Optional.of(new Misfit("leg", i, Refusal.of("leg-outside", begin.minusDays(1), latest)));
            }
        }
        return Optional.empty();
    }
}
