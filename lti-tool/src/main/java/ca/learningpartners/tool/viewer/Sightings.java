package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Ground;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Room;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps that somebody saw something of another person’s on the ground of an office: once an hour for each reader, person and
 * kind, in a transaction of its own after the page was made. What people see of their own and of their partner’s is
 * theirs to see, and is not kept.
 */
public final class Sightings {

    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final Store store;
    private final Clock clock;

    public Sightings(Room room) {
        this.store = room.store(Purpose.WATCHING);
        this.clock = room.clock();
    }

    /** Whether somebody can see something of others at an address. */
    public static boolean concern(String path) {
        return Look.is(path);
    }

    /** Notes what there was to see at an address that was answered. */
    public void seenAt(String path, ParticipantId reader) {
        store.read(stores -> at(stores, path))
                .ifPresent(seen ->
                        note(reader, seen.whose().program(), seen.whose().people(), seen.datum()));
    }

    /** Notes that a reader saw one kind of some people’s data; of a list, if nobody is named. */
    public void note(ParticipantId reader, ProgramId program, Set<ParticipantId> people, Datum datum) {
        Instant now = clock.instant();
        List<Act> acts = store.read(stores -> acts(stores, reader, program, people, datum, now));
        once(store, acts);
    }

    /** Keeps acts that were not kept within the hour; only where one is new does it wait for other writers. */
    static void once(Store store, Collection<Act> acts) {
        if (store.read(stores -> acts.stream().anyMatch(act -> isNews(stores, act)))) {
            store.write(stores -> {
                acts.forEach(act -> note(stores, act));
                return true;
            });
        }
    }

    /** Notes it within the caller’s transaction, unless it was noted within the hour. */
    public static void note(Stores stores, Act act) {
        if (isNews(stores, act)) {
            stores.audit().add(act);
        }
    }

    private static Optional<Look.Seen> at(Stores stores, String path) {
        try {
            return Look.at(stores, path);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Act> acts(
            Stores stores,
            ParticipantId reader,
            ProgramId program,
            Set<ParticipantId> people,
            Datum datum,
            Instant now) {
        Actor actor = new Actor(reader, stores.appointments().of(reader));
        if (people.isEmpty()) {
            return ground(actor, program, Optional.empty())
                    .map(ground -> Sighting.ofList(datum, ground))
                    .map(seen -> new Act(reader.value(), seen.verb(), program.value(), now))
                    .stream()
                    .toList();
        }
        return people.stream()
                .filter(person -> !person.equals(reader))
                .flatMap(person -> stores.participants().find(person).stream())
                .flatMap(person -> ground(actor, program, Optional.of(person))
                        .map(ground -> Sighting.of(datum, ground))
                        .map(seen ->
                                new Act(reader.value(), seen.verb(), person.id().value(), now))
                        .stream())
                .toList();
    }

    /** On what ground somebody looks; empty for whoever holds no office in the program. */
    private static Optional<Ground> ground(Actor actor, ProgramId program, Optional<Participant> person) {
        if (person.map(Participant::district)
                .filter(district -> actor.coordinates(district, program))
                .isPresent()) {
            return Optional.of(Ground.COORDINATOR);
        }
        if (actor.is(Role.OFFICE, program)) {
            return Optional.of(Ground.OFFICE);
        }
        if (actor.is(Role.COORDINATOR, program)) {
            return Optional.of(person.isPresent() ? Ground.PARTNERS_COORDINATOR : Ground.COORDINATOR);
        }
        if (actor.is(Role.PRIVACY_OFFICER, program)) {
            return Optional.of(Ground.PRIVACY_OFFICER);
        }
        return actor.is(Role.EVALUATOR, program) ? Optional.of(Ground.EVALUATOR) : Optional.empty();
    }

    private static boolean isNews(Stores stores, Act act) {
        return stores.audit()
                .newest(act.actor(), act.verb(), act.subject())
                .filter(before -> before.at().isAfter(act.at().minus(ONCE_IN)))
                .isEmpty();
    }
}
