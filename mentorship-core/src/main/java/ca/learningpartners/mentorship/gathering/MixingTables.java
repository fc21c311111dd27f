package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The mentorship team has people mixed at tables, exchanges two where it knows better, and shows everybody where they sit.
 */
public final class MixingTables {

    /** The fewest at a table. */
    public static final int LEAST_SIZE = 2;

    /** The most at a table. */
    public static final int MOST_SIZE = 12;

    public static final int MOST_ROUNDS = 4;

    /** How many partial seatings are looked at in a round where the floor is not reached; about a second. */
    private static final int STEPS = 8_000;

    private final Gatherings gatherings;
    private final Guests guests;
    private final Participants participants;
    private final Pairings pairings;
    private final TableMixes mixes;
    private final AuditTrail audit;

    public MixingTables(
            Gatherings gatherings,
            Guests guests,
            Participants participants,
            Pairings pairings,
            TableMixes mixes,
            AuditTrail audit) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.participants = participants;
        this.pairings = pairings;
        this.mixes = mixes;
        this.audit = audit;
    }

    /**
     * Works out a mix of everybody who said yes; only reads, because it can take a second or two. Each round is the best
     * after those before it, as far as its figures say.
     *
     * @param size how many sit at a table, at most; one more where somebody would sit alone
     * @throws RefusedException {@code unknown-gathering} for everybody outside the team, {@code gathering-cancelled},
     *     {@code tables-size}, {@code tables-rounds}, {@code tables-too-few} with no more people than one table holds
     */
    public TableMix workOut(Actor actor, GatheringId id, int size, int rounds, Instant now) {
        Gathering gathering = gathering(actor, id);
        requirePossible(gathering, size, rounds);
        List<ParticipantId> people = guests.replies(id).stream()
                .filter(reply -> reply.answer() == Guest.Answer.YES)
                .map(Guest.Reply::person)
                .toList();
        if (TableSolver.tables(people.size(), size) < 2) {
            throw new RefusedException("tables-too-few", people.size());
        }
        List<TableMix.Round> seated = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            seated.add(round(gathering, people, size, seated));
        }
        return new TableMix(id, revision(id) + 1, seated, new Fact(actor.id(), now), null);
    }

    /**
     * Keeps a mix that was worked out, in place of the one before.
     *
     * @throws RefusedException {@code unknown-gathering}, {@code tables-changed} if there is another one meanwhile
     */
    public TableMix propose(Actor actor, TableMix mix) {
        gathering(actor, mix.gathering());
        return keep(actor, "tables-mixed", mix, mix.made().at());
    }

    private static void requirePossible(Gathering gathering, int size, int rounds) {
        if (!gathering.isHeld()) {
            throw new RefusedException("gathering-cancelled");
        }
        if (size < LEAST_SIZE || size > MOST_SIZE) {
            throw new RefusedException("tables-size", LEAST_SIZE, MOST_SIZE);
        }
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new RefusedException("tables-rounds", MOST_ROUNDS);
        }
    }

    private TableMix.Round round(
            Gathering gathering, List<ParticipantId> people, int size, List<TableMix.Round> before) {
        TableRules rules = rules(gathering, people, before);
        int tables = TableSolver.tables(people.size(), size);
        TableSolver.Seating seating = new TableSolver(people.size(), tables, rules.circles())
                .solve(gathering.id().value().hashCode() + before.size(), STEPS);
        SortedMap<ParticipantId, Integer> seats = new TreeMap<>();
        for (int person = 0; person < seating.table().length; person++) {
            seats.put(rules.people().get(person), seating.table()[person] + 1);
        }
        return new TableMix.Round(seating.cost(), seating.floor(), seating.proved(), seats);
    }

    private TableRules rules(Gathering gathering, List<ParticipantId> people, List<TableMix.Round> before) {
        List<List<ParticipantId>> partners = pairings.in(gathering.program()).stream()
                .filter(pairing -> pairing.concluded() == null)
                .map(MixingTables::both)
                .toList();
        return TableRules.of(
                people,
                person -> participants.find(person).map(Participant::district).orElse(null),
                partners,
                before);
    }

    private static List<ParticipantId> both(Pairing pairing) {
        return List.of(pairing.mentee(), pairing.mentor());
    }

    /**
     * Exchanges the seats of two people in a round. The figures are worked out anew; a floor that is known stays known.
     *
     * @param revision the one the actor saw
     * @param round counted from 1
     * @throws RefusedException {@code unknown-gathering}, {@code tables-changed}, {@code guest-unknown} for somebody who
     *     has no seat
     */
    public TableMix exchange(
            Actor actor, GatheringId id, int revision, int round, ParticipantId one, ParticipantId other, Instant now) {
        Gathering gathering = gathering(actor, id);
        TableMix mix = seen(id, revision);
        if (round < 1 || round > mix.rounds().size()) {
            throw new RefusedException("guest-unknown");
        }
        List<TableMix.Round> rounds = new ArrayList<>(mix.rounds());
        rounds.set(round - 1, exchanged(rounds.get(round - 1), one, other));
        for (int at = round - 1; at < rounds.size(); at++) {
            rounds.set(at, measured(gathering, rounds.get(at), rounds.subList(0, at)));
        }
        return keep(
                actor,
                "tables-altered",
                new TableMix(id, revision + 1, rounds, new Fact(actor.id(), now), mix.published()),
                now);
    }

    private static TableMix.Round exchanged(TableMix.Round round, ParticipantId one, ParticipantId other) {
        SortedMap<ParticipantId, Integer> seats = new TreeMap<>(round.seats());
        Integer first = seats.get(one);
        Integer second = seats.get(other);
        if (first == null || second == null) {
            throw new RefusedException("guest-unknown");
        }
        seats.put(one, second);
        seats.put(other, first);
        return new TableMix.Round(round.clashes(), round.floor(), round.proved(), seats);
    }

    /** What a round costs as it stands. The floor is worked out from the circles, which no exchange of this round alters. */
    private TableMix.Round measured(Gathering gathering, TableMix.Round round, List<TableMix.Round> before) {
        List<ParticipantId> people = List.copyOf(round.seats().keySet());
        TableRules rules = rules(gathering, people, before);
        int tables = round.tables().size();
        TableSolver solver = new TableSolver(people.size(), tables, rules.circles());
        int cost = solver.cost(rules.people().stream()
                .mapToInt(
                        person -> Optional.ofNullable(round.seats().get(person)).orElseThrow() - 1)
                .toArray());
        return new TableMix.Round(cost, solver.floor(), cost == solver.floor(), round.seats());
    }

    /** Shows everybody where they sit. */
    public TableMix publish(Actor actor, GatheringId id, int revision, Instant now) {
        gathering(actor, id);
        TableMix mix = seen(id, revision);
        return keep(
                actor,
                "tables-published",
                new TableMix(id, revision + 1, mix.rounds(), mix.made(), new Fact(actor.id(), now)),
                now);
    }

    private TableMix seen(GatheringId id, int revision) {
        return mixes.find(id)
                .filter(kept -> kept.revision() == revision)
                .orElseThrow(() -> new RefusedException("tables-changed"));
    }

    private int revision(GatheringId id) {
        return mixes.find(id).map(TableMix::revision).orElse(-1);
    }

    private TableMix keep(Actor actor, String verb, TableMix mix, Instant now) {
        if (!mixes.put(mix)) {
            throw new RefusedException("tables-changed");
        }
        audit.add(new Act(actor.id().value(), verb, mix.gathering().value(), now));
        return mix;
    }

    private Gathering gathering(Actor actor, GatheringId id) {
        return gatherings
                .find(id)
                .filter(found -> Team.includes(actor, found.program()))
                .orElseThrow(() -> new RefusedException("unknown-gathering"));
    }
}
