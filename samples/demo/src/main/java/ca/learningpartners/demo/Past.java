package ca.learningpartners.demo;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.platform.FigureMaking;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Months that a program is imagined to have behind it, so that there are figures to look at: people found partners, the
 * remote ones later and fewer of them, signed charters and were in touch; at each month’s end figures were made public. The
 * same people give the same past.
 */
final class Past {

    private static final Duration PATIENCE = Duration.ofDays(14);

    /** Of a hundred, by remoteness: how many have found a partner. */
    private static final int[] FOUND = {94, 88, 72, 50};

    /** After how many days, by remoteness, the first offers are made. */
    private static final int[] FIRST = {10, 14, 26, 40};

    private final Store store;
    private final Clock clock;
    private final FigureMaking making;
    private final ParticipantId office;

    Past(Store store, FigureMaking making, Clock clock, ParticipantId office) {
        this.store = store;
        this.clock = clock;
        this.making = making;
        this.office = office;
    }

    /** Imagines the months of a program since it began, for those of its people who are meant. */
    void imagine(Program program, Predicate<ParticipantId> meant) {
        store.write(stores -> {
            Map<ParticipantId, Integer> taken = new HashMap<>();
            List<Mentor> mentors = stores.enrolments().mentors(program.id()).stream()
                    .filter(mentor -> meant.test(mentor.id()))
                    .toList();
            List<Mentee> mentees = stores.enrolments().mentees(program.id()).stream()
                    .filter(mentee -> meant.test(mentee.id()))
                    .sorted(Comparator.comparingInt(mentee -> chance(mentee.id(), 997)))
                    .toList();
            for (Mentee mentee : mentees) {
                begins(program, mentee)
                        .ifPresent(begin -> mentor(mentee, mentors, taken)
                                .ifPresent(mentor -> pair(stores, program, mentee, mentor, begin)));
            }
            return mentees.size();
        });
        publish(program);
    }

    /** When somebody finds a partner; empty for those who wait to this day. */
    private Optional<LocalDate> begins(Program program, Mentee mentee) {
        Integer known = mentee.setting().remoteness();
        int remoteness = known == null ? 1 : known;
        if (chance(mentee.id(), 100) >= FOUND[remoteness]) {
            return Optional.empty();
        }
        return Optional.of(program.startsOn().plusDays(FIRST[remoteness] + chance(mentee.id(), 61)))
                .filter(day -> day.plusDays(4).isBefore(LocalDate.now(clock)));
    }

    private static Optional<Mentor> mentor(Mentee mentee, List<Mentor> mentors, Map<ParticipantId, Integer> taken) {
        Optional<Mentor> found = mentors.stream()
                .filter(mentor -> mentor.available()
                        && mentor.branch().equals(mentee.branch())
                        && !Objects.equals(
                                mentor.person().district(), mentee.person().district())
                        && !Collections.disjoint(
                                mentor.person().languages(), mentee.person().languages())
                        && taken.getOrDefault(mentor.id(), 0) < mentor.capacity())
                .min(Comparator.comparingInt(
                        mentor -> chance(new ParticipantId(mentor.id() + "-" + mentee.id()), 1009)));
        found.ifPresent(mentor -> taken.merge(mentor.id(), 1, Integer::sum));
        return found;
    }

    private void pair(Stores stores, Program program, Mentee mentee, Mentor mentor, LocalDate day) {
        Pairing offered = Pairing.offer(
                new PairingId("past-" + mentee.id()),
                program.id(),
                mentee.id(),
                mentor.id(),
                null,
                new Fact(office, noon(day.minusDays(4))),
                PATIENCE);
        if (!stores.pairings().offer(offered, mentor.capacity())) {
            return;
        }
        Pairing once = offered.accept(mentee.id(), noon(day.minusDays(2)));
        stores.pairings().accept(once);
        Pairing begun = once.accept(mentor.id(), noon(day));
        stores.pairings().accept(begun);
        if (chance(mentee.id(), 10) < 8) {
            stores.charters()
                    .add(new Charter(
                            new CharterId(begun.id().value()),
                            begun.id(),
                            1,
                            Terms.of(program, Locale.CANADA),
                            List.of(
                                    new Fact(mentee.id(), noon(day.plusDays(6))),
                                    new Fact(mentor.id(), noon(day.plusDays(8))))));
        }
        contacts(stores, program, begun, day);
    }

    /** Contacts at a pace of the two’s own, until today. */
    private void contacts(Stores stores, Program program, Pairing pairing, LocalDate begun) {
        List<ObjectiveCode> objectives =
                program.template().objectives().stream().map(Objective::code).toList();
        Means[] means = Means.values();
        int pace = 9 + chance(pairing.mentee(), 30);
        LocalDate last = LocalDate.now(clock).minusDays(1);
        int number = 0;
        for (LocalDate day = begun.plusDays(5); day.isBefore(last); day = day.plusDays(pace)) {
            int draw = chance(new ParticipantId(pairing.mentee() + "-" + number), 97);
            TreeSet<ObjectiveCode> served = new TreeSet<>();
            if (!objectives.isEmpty() && draw % 4 > 0) {
                served.add(objectives.get(draw % objectives.size()));
            }
            stores.sessions()
                    .add(new Session(
                            new SessionId("past-" + pairing.mentee() + "-" + number++),
                            pairing.id(),
                            day,
                            30 + 5 * (draw % 7),
                            means[draw % means.length],
                            served,
                            draw % 2 == 0 ? pairing.mentee() : pairing.mentor(),
                            noon(day.plusDays(draw % 3))));
        }
    }

    /** At each month’s end so far. */
    private void publish(Program program) {
        LocalDate today = LocalDate.now(clock);
        for (LocalDate month = program.startsOn().withDayOfMonth(1).plusMonths(1);
                !month.isAfter(today);
                month = month.plusMonths(1)) {
            LocalDate end = month.minusDays(1);
            Instant night = month.atTime(2, 10).atZone(clock.getZone()).toInstant();
            making.make(store, program, end, night);
        }
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }

    /** A number below another that follows from an id, and from nothing else. */
    private static int chance(ParticipantId of, int below) {
        int mixed = of.value().hashCode() * 0x9E3779B1;
        return Math.floorMod(mixed ^ (mixed >>> 15), below);
    }
}
