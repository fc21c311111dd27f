package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;

/** A store in memory with one partnership in it: Odile is the mentee, Robin the mentor. */
public final class Pair {

    private final Store store = new InMemoryStore();
    private final Pairing offered = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);

    private Pair() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 2));
            return stores.pairings().offer(offered, 2);
        });
    }

    /** Offered, and nobody has answered yet. */
    public static Pair offered() {
        return new Pair();
    }

    /** Both have said yes. */
    public static Pair begun() {
        Pair pair = new Pair();
        pair.store.write(stores -> stores.pairings()
                .accept(pair.offered
                        .accept(Invented.ODILE.id(), Invented.MORNING)
                        .accept(Invented.ROBIN.id(), Invented.MORNING)));
        return pair;
    }

    /** Robin ends it. */
    public void end() {
        store.write(stores -> stores.pairings()
                .conclude(stores.pairings()
                        .find(id())
                        .orElseThrow()
                        .conclude(new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(30)))));
    }

    public Store store() {
        return store;
    }

    public PairingId id() {
        return offered.id();
    }
}
