package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way a partnership has come, as it is drawn for the two: their contacts on a line of time, how far each carries by
 * their agreed rhythm, where they paused, their milestones, and what of the program they have touched. It judges nothing.
 *
 * @param from the first day of the line: that of the second yes, or of the first contact if that came before
 * @param until its last day: today, the end of the partnership, or the last milestone to come within a year
 * @param now today, or the day on which it ended
 * @param everyDays the agreed rhythm
 * @param contacts the days of contacts, the earliest first; one with two contacts is there twice
 * @param carried the days that a contact still carries by the rhythm, in stretches that do not touch
 * @param pauses within the line
 * @param milestones that have a day, by it
 * @param touched every objective of the program, with what has touched it
 */
public record Progress(
        LocalDate from,
        LocalDate until,
        LocalDate now,
        int everyDays,
        List<LocalDate> contacts,
        List<Days> carried,
        List<Days> pauses,
        List<Step> milestones,
        List<Touched> touched) {

    public Progress {
        contacts = List.copyOf(contacts);
        carried = List.copyOf(carried);
        pauses = List.copyOf(pauses);
        milestones = List.copyOf(milestones);
        touched = List.copyOf(touched);
    }

    /** A milestone: on the day it was reached, or else on the day it is meant for. */
    public record Step(String title, LocalDate day, boolean reached) {}

    /** An objective, with how many contacts and goals serve it. None is information, not a grade. */
    public record Touched(Objective objective, int contacts, int goals) {}

    /** The contacts of a month. */
    public record Month(YearMonth month, int contacts) {}

    /**
     * Reads it; empty as long as the two have neither begun nor had a contact.
     *
     * @param calendar where the days begin
     */
    public static Optional<Progress> of(Stores stores, Pairing pairing, LocalDate today, ZoneId calendar) {
        List<Session> sessions = stores.sessions().of(pairing.id(), Integer.MAX_VALUE);
        List<Goal> goals = stores.goals().of(pairing.id());
        List<LocalDate> contacts = sessions.stream().map(Session::date).sorted().toList();
        Optional<LocalDate> begun = pairing.begunAt().map(at -> day(at, calendar));
        Optional<LocalDate> from =
                Stream.concat(begun.stream(), contacts.stream()).min(LocalDate::compareTo);
        LocalDate now =
                pairing.concluded() == null ? today : day(pairing.concluded().at(), calendar);
        return from.map(first -> drawn(
                first,
                now,
                Rhythm.of(stores, pairing),
                contacts,
                pauses(pairing, calendar),
                goals.stream()
                        .flatMap(goal -> stores.goals().milestones(goal.id()).stream())
                        .flatMap(milestone -> step(milestone, calendar).stream())
                        .toList(),
                stores.programs().find(pairing.program()).orElseThrow().template().objectives().stream()
                        .map(objective -> touched(objective, sessions, goals))
                        .toList()));
    }

    /** Works it out from what is known; everything in any order. */
    static Progress drawn(
            LocalDate from,
            LocalDate now,
            Rhythm rhythm,
            List<LocalDate> contacts,
            List<Days> pauses,
            List<Step> milestones,
            List<Touched> touched) {
        List<LocalDate> inOrder = contacts.stream().sorted().toList();
        LocalDate horizon = now.plusYears(1);
        LocalDate until = Stream.concat(inOrder.stream(), milestones.stream().map(Step::day))
                .filter(day -> !day.isAfter(horizon))
                .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
        return new Progress(
                from,
                until,
                now,
                rhythm.everyDays(),
                inOrder,
                carried(rhythm, inOrder, pauses, now),
                pauses.stream()
                        .filter(pause -> !pause.from().isAfter(until))
                        .map(pause -> new Days(pause.from(), end(pause, now.plusDays(1))))
                        .toList(),
                milestones.stream()
                        .filter(step ->
                                !step.day().isAfter(until) && !step.day().isBefore(from))
                        .sorted((one, other) -> one.day().compareTo(other.day()))
                        .toList(),
                touched);
    }

    /** Where on the line a day is: 0 at its beginning, 1 at its end; days beyond are at its ends. */
    public double place(LocalDate day) {
        long length = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return Math.min(1, Math.max(0, ChronoUnit.DAYS.between(from, day) / (double) length));
    }

    /** Every month up to now with its contacts, the earliest first. */
    public List<Month> months() {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(now)),
                        month -> month.plusMonths(1))
                .map(month -> new Month(month, (int) contacts.stream()
                        .filter(day -> YearMonth.from(day).equals(month))
                        .count()))
                .toList();
    }

    /** The most that has touched one objective, at least 1, as the measure of the bars. */
    public int most() {
        return Math.max(
                1,
                touched.stream()
                        .mapToInt(each -> each.contacts() + each.goals())
                        .max()
                        .orElse(1));
    }

    /** The stretches over which a contact carries; what a pause takes out, it carries longer. */
    private static List<Days> carried(Rhythm rhythm, List<LocalDate> contacts, List<Days> pauses, LocalDate now) {
        List<Days> stretches = new ArrayList<>();
        for (LocalDate contact : contacts) {
            LocalDate due = new Cadence(rhythm, contact, pauses).first(Gap.DUE).orElse(now.plusDays(1));
            LocalDate end = due.isAfter(now) ? now.plusDays(1) : due;
            Days last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.until() != null && !contact.isAfter(last.until())) {
                stretches.set(stretches.size() - 1, new Days(last.from(), later(last.until(), end)));
            } else {
                stretches.add(new Days(contact, later(contact, end)));
            }
        }
        return stretches;
    }

    private static List<Days> pauses(Pairing pairing, ZoneId calendar) {
        return pairing.pauses().all().stream()
                .map(pause -> Days.between(
                        pause.begun().at(),
                        pause.ended() == null ? null : pause.ended().at(),
                        calendar))
                .toList();
    }

    private static LocalDate end(Days pause, LocalDate otherwise) {
        return pause.until() == null ? later(pause.from(), otherwise) : pause.until();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<Step> step(Milestone milestone, ZoneId calendar) {
        if (milestone.reached() != null) {
            return Optional.of(
                    new Step(milestone.title(), day(milestone.reached().at(), calendar), true));
        }
        return Optional.ofNullable(milestone.due()).map(due -> new Step(milestone.title(), due, false));
    }

    private static Touched touched(Objective objective, List<Session> sessions, List<Goal> goals) {
        return new Touched(
                objective,
                (int) sessions.stream()
                        .filter(session -> session.objectives().contains(objective.code()))
                        .count(),
                (int) goals.stream()
                        .filter(goal -> goal.words().objectives().contains(objective.code()))
                        .count());
    }

    private static LocalDate day(Instant at, ZoneId calendar) {
        return LocalDate.ofInstant(at, calendar);
    }
}
