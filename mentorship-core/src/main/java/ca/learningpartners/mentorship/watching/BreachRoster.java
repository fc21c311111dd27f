package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.privacy.Ground;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The people of a program whose data was reached in some period, by whom, with which kinds and when: whom to tell if a
 * reader, or all readers of a district, turn out to be somebody else.
 */
public final class BreachRoster {

    private static final int PAGE = 1_000;

    /** What may be in a file that an evaluator takes. */
    private static final Set<Datum> PSEUDONYMOUS = Arrays.stream(Datum.values())
            .filter(datum -> AccessMatrix.extent(datum, Standing.EVALUATOR) == Extent.PSEUDONYM)
            .collect(Collectors.toUnmodifiableSet());

    /** What is in an export by whoever runs the server: nothing that people write for few. */
    private static final Set<Datum> NOT_SEALED = Set.copyOf(EnumSet.complementOf(EnumSet.of(
            Datum.JOURNAL,
            Datum.SELF_ASSESSMENT,
            Datum.VISION,
            Datum.SELF_EFFICACY,
            Datum.CANDID_EXCHANGE,
            Datum.SHARED_NOTES,
            Datum.PROGRAM)));

    private final AuditTrail audit;
    private final Appointments appointments;
    private final Participants participants;
    private final ProgramId program;

    public BreachRoster(AuditTrail audit, Appointments appointments, Participants participants, ProgramId program) {
        this.audit = audit;
        this.appointments = appointments;
        this.participants = participants;
        this.program = program;
    }

    /**
     * One person, and one who reached their data.
     *
     * @param reader a participant id, or the word for who has none
     * @param times how often it was noted, at most once an hour for each kind
     */
    public record Reached(
            ParticipantId person,
            String reader,
            Set<Datum> kinds,
            Set<Ground> grounds,
            Instant first,
            Instant last,
            int times) {}

    /**
     * From a moment on until another, that one not included; ordered by person, then reader.
     *
     * @param readers whose reading counts, by the word in the act
     */
    public List<Reached> between(Instant from, Instant until, Predicate<String> readers) {
        Set<String> people = appointments.in(program).stream()
                .map(Appointment::participant)
                .map(ParticipantId::value)
                .collect(Collectors.toSet());
        Map<List<String>, Reached> found = new TreeMap<>(
                Comparator.<List<String>, String>comparing(key -> key.get(0)).thenComparing(key -> key.get(1)));
        Consumer<LinkedAct> gather = act -> {
            if (people.contains(act.subject()) && readers.test(act.actor())) {
                reached(act)
                        .ifPresent(
                                one -> found.merge(List.of(act.subject(), act.actor()), one, BreachRoster::together));
            }
        };
        each(from, until, Sighting.SEEN, gather);
        each(from, until, Sighting.EXPORTED, gather);
        each(from, until, Sighting.EVALUATED, gather);
        return List.copyOf(found.values());
    }

    private void each(Instant from, Instant until, String verb, Consumer<LinkedAct> taker) {
        long after = Long.MIN_VALUE;
        List<LinkedAct> page;
        do {
            page = audit.between(from, until, verb, after, PAGE);
            for (LinkedAct act : page) {
                after = act.seq();
                taker.accept(act);
            }
        } while (page.size() == PAGE);
    }

    /** Readers of a district: whoever a platform of that district can vouch for. */
    public Predicate<String> ofDistrict(int district) {
        return reader -> person(reader)
                .map(Participant::district)
                .filter(known -> known.value() == district)
                .isPresent();
    }

    private Optional<Participant> person(String reader) {
        return participants.find(new ParticipantId(reader));
    }

    private static Optional<Reached> reached(LinkedAct act) {
        Instant at = Instant.ofEpochMilli(act.millis());
        if (act.verb().equals(Sighting.EXPORTED)) {
            Set<Ground> operator = EnumSet.of(Ground.COMMAND_LINE);
            return Optional.of(
                    new Reached(new ParticipantId(act.subject()), act.actor(), NOT_SEALED, operator, at, at, 1));
        }
        if (act.verb().equals(Sighting.EVALUATED)) {
            Set<Ground> evaluator = EnumSet.of(Ground.EVALUATOR);
            return Optional.of(
                    new Reached(new ParticipantId(act.subject()), act.actor(), PSEUDONYMOUS, evaluator, at, at, 1));
        }
        return Sighting.said(act.verb())
                .map(seen -> new Reached(
                        new ParticipantId(act.subject()),
                        act.actor(),
                        EnumSet.of(seen.datum()),
                        EnumSet.of(seen.ground()),
                        at,
                        at,
                        1));
    }

    private static Reached together(Reached one, Reached other) {
        return new Reached(
                one.person(),
                one.reader(),
                both(one.kinds(), other.kinds()),
                both(one.grounds(), other.grounds()),
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last(),
                one.times() + other.times());
    }

    private static <E extends Enum<E>> Set<E> both(Collection<E> one, Collection<E> other) {
        List<E> all = new ArrayList<>(one);
        all.addAll(other);
        return EnumSet.copyOf(all);
    }
}
