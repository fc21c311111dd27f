package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.WorkingDays;
import ca.learningpartners.mentorship.progress.NewOptions;
import ca.learningpartners.mentorship.pulse.PulseMoment;
import ca.learningpartners.mentorship.store.Invented;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A made-up partnership over two years: what happens in it is drawn beforehand, moment by moment, and then lived through
 * by the domain's own verbs. What was drawn is all the independent count looks at.
 */
final class OneLife {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    final Program program;
    final PairingId id;
    final ParticipantId mentee;
    final ParticipantId mentor;
    final List<ParticipantId> coordinators;
    final LocalDate closes;

    /** What was drawn. */
    final Instant offered;

    final Optional<Instant> menteeSays;
    final Optional<Instant> mentorSays;
    final List<Leave> leaves = new ArrayList<>();
    final Optional<Instant> menteeSigns;
    final Optional<Instant> mentorSigns;
    /** The moment a contact is noted, and its day. */
    final TreeMap<Instant, LocalDate> contacts = new TreeMap<>();

    /** When each of the two answers a question in between, by the days since the beginning at which it is asked. */
    final Map<Integer, Instant> menteeAnswers = new TreeMap<>();

    final Map<Integer, Instant> mentorAnswers = new TreeMap<>();

    final Optional<Instant> ends;
    /** When the mentee is shown somebody else after the end. */
    final Optional<Instant> newOptions;

    private Pairing pairing;
    private Optional<LocalDate> lastContact = Optional.empty();
    private Instant lived = Instant.MIN;

    /** A leave: from when, until when, and the day it was meant to end. */
    record Leave(Instant from, Optional<Instant> until, Optional<LocalDate> meant) {}

    OneLife(Program program, int number, Instant start, Random random) {
        this.program = program;
        this.id = new PairingId("life-" + number);
        this.mentee = new ParticipantId("mentee-" + number);
        this.mentor = new ParticipantId("mentor-" + number);
        this.coordinators = List.of(
                new ParticipantId("coordinator-" + number % 20), new ParticipantId("coordinator-" + (number % 7 + 20)));
        this.offered = start.plus(hours(random, 60 * 24));
        this.closes = LocalDate.ofInstant(offered, VANCOUVER)
                .minusDays(random.nextInt(200))
                .plusMonths(21);
        this.menteeSays =
                random.nextInt(12) == 0 ? Optional.empty() : Optional.of(offered.plus(hours(random, 15 * 24)));
        this.mentorSays =
                random.nextInt(12) == 0 ? Optional.empty() : Optional.of(offered.plus(hours(random, 15 * 24)));
        this.pairing = Pairing.offer(
                id,
                program.id(),
                mentee,
                mentor,
                null,
                new Fact(new ParticipantId("office"), offered),
                Invented.PATIENCE);
        Optional<Instant> begun = begun();
        this.menteeSigns = begun.filter(at -> random.nextInt(8) > 0).map(at -> at.plus(hours(random, 40 * 24)));
        this.mentorSigns = begun.filter(at -> random.nextInt(8) > 0).map(at -> at.plus(hours(random, 40 * 24)));
        this.ends = begun.filter(at -> random.nextInt(3) == 0)
                .map(at -> at.plus(Duration.ofDays(20)).plus(hours(random, 600 * 24)));
        this.newOptions = ends.map(at -> at.plus(hours(random, 25 * 24)));
        begun.ifPresent(at -> drawLeaves(at, random));
        begun.ifPresent(at -> drawContacts(at, random));
        begun.ifPresent(at -> drawAnswers(at, menteeAnswers, random));
        begun.ifPresent(at -> drawAnswers(at, mentorAnswers, random));
    }

    /** When the second yes comes, if both come before the offer lapses. */
    Optional<Instant> begun() {
        Instant lapse = offered.plus(Invented.PATIENCE);
        return menteeSays
                .flatMap(one -> mentorSays.map(other -> one.isAfter(other) ? one : other))
                .filter(lapse::isAfter);
    }

    private void drawLeaves(Instant begun, Random random) {
        Instant from = begun.plus(hours(random, 300 * 24));
        for (int i = random.nextInt(3); i > 0; i--) {
            Optional<Instant> until =
                    random.nextInt(10) == 0 ? Optional.empty() : Optional.of(from.plus(hours(random, 90 * 24)));
            Optional<LocalDate> meant = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(LocalDate.ofInstant(from, VANCOUVER).plusDays(random.nextInt(80)));
            leaves.add(new Leave(from, until, meant));
            if (until.isEmpty()) {
                return;
            }
            from = until.get().plus(Duration.ofHours(1)).plus(hours(random, 200 * 24));
        }
    }

    private void drawContacts(Instant begun, Random random) {
        int usual = 3 + random.nextInt(70);
        Instant at = begun;
        while (at.isBefore(begun.plus(Duration.ofDays(760)))) {
            boolean lull = random.nextInt(9) == 0;
            at = at.plus(hours(random, (lull ? 150 : 2 * usual) * 24));
            contacts.put(at, LocalDate.ofInstant(at, VANCOUVER).minusDays(random.nextInt(4)));
        }
    }

    private static void drawAnswers(Instant begun, Map<Integer, Instant> answers, Random random) {
        for (int days : List.of(30, 90, 180, 360, 540, 720)) {
            if (random.nextInt(3) > 0) {
                answers.put(days, begun.plus(Duration.ofDays(days)).plus(hours(random, 60 * 24)));
            }
        }
    }

    private static Duration hours(Random random, int most) {
        return Duration.ofHours(1 + random.nextInt(most)).plusMinutes(random.nextInt(60));
    }

    /** Lives on to a moment, and says what is known then. */
    Life at(Instant now) {
        menteeSays.filter(at -> isNew(at, now)).ifPresent(at -> say(mentee, at));
        mentorSays.filter(at -> isNew(at, now)).ifPresent(at -> say(mentor, at));
        for (Leave leave : leaves) {
            if (isNew(leave.from(), now) && pairing.concluded() == null) {
                pairing = pairing.pause(mentor, leave.meant().orElse(null), leave.from());
            }
            leave.until()
                    .filter(at -> isNew(at, now) && pairing.concluded() == null)
                    .ifPresent(at -> pairing = pairing.resume(mentor, at));
        }
        ends.filter(at -> isNew(at, now)).ifPresent(at -> pairing = pairing.conclude(new Fact(mentor, at)));
        contacts.subMap(lived, false, now, true)
                .values()
                .forEach(day -> lastContact = lastContact.filter(day::isBefore).or(() -> Optional.of(day)));
        lived = now;
        return life(now);
    }

    private Life life(Instant now) {
        Set<ParticipantId> signed = new HashSet<>();
        menteeSigns.filter(at -> !at.isAfter(now)).ifPresent(at -> signed.add(mentee));
        mentorSigns.filter(at -> !at.isAfter(now)).ifPresent(at -> signed.add(mentor));
        return new Life(
                program,
                pairing,
                lastContact,
                false,
                signed,
                signed.size() == 2,
                30,
                Optional.of(closes),
                PulseMoment.open(pairing, LocalDate.ofInstant(now, VANCOUVER), VANCOUVER)
                        .map(moment -> new Life.Pulse(moment, answered(moment.days(), now))),
                coordinators);
    }

    private Set<ParticipantId> answered(int days, Instant now) {
        Set<ParticipantId> answered = new HashSet<>();
        if (!menteeAnswers.getOrDefault(days, Instant.MAX).isAfter(now)) {
            answered.add(mentee);
        }
        if (!mentorAnswers.getOrDefault(days, Instant.MAX).isAfter(now)) {
            answered.add(mentor);
        }
        return answered;
    }

    private void say(ParticipantId who, Instant at) {
        if (pairing.standsAt(at)) {
            pairing = pairing.accept(who, at);
        }
    }

    private boolean isNew(Instant at, Instant now) {
        return at.isAfter(lived) && !at.isAfter(now);
    }

    /** What is owed to the mentee after the end, once {@link #at} has lived on to that moment. */
    Optional<Owed> owed(Instant now) {
        return ends.filter(at -> !at.isAfter(now) && newOptions.orElseThrow().isAfter(now))
                .map(at -> new Owed(
                        program,
                        new NewOptions(
                                mentee, Role.MENTEE, at, WorkingDays.after(LocalDate.ofInstant(at, VANCOUVER), 10)),
                        coordinators));
    }
}
