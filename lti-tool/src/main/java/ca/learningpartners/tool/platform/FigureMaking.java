package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.evaluating.MakingBulletin;
import ca.learningpartners.mentorship.evaluating.Sources;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** How this tool makes figures public, whoever asks for it: with who has arrived, and with the second look of an auditor. */
public final class FigureMaking {

    private final IdentityStore identities;
    private final ZoneId zone;
    private final Lock oneAtATime = new ReentrantLock();

    /** @param zone in which the days of programs begin */
    public FigureMaking(IdentityStore identities, ZoneId zone) {
        this.identities = identities;
        this.zone = zone;
    }

    /**
     * Makes the bulletin of a day, or finds it: works it out while others write, and keeps it in a moment.
     *
     * @param store for evaluating
     */
    public Bulletin make(Store store, Program program, LocalDate asOf, Instant at) {
        return make(store, program, asOf, at, making -> making.prepare(program, asOf));
    }

    /**
     * The same, for the program’s Office.
     *
     * @param store for evaluating
     */
    public Bulletin ask(Store store, Actor actor, Program program, LocalDate asOf, Instant at) {
        return make(store, program, asOf, at, making -> making.prepare(actor, program, asOf));
    }

    /** Whoever asks while one is being made waits for it; one made elsewhere meanwhile has it begin again. */
    private Bulletin make(
            Store store,
            Program program,
            LocalDate asOf,
            Instant at,
            Function<MakingBulletin, Optional<MakingBulletin.Prepared>> how) {
        oneAtATime.lock();
        try {
            Optional<Bulletin> made = Optional.empty();
            while (made.isEmpty()) {
                Optional<MakingBulletin.Prepared> prepared = store.read(stores -> how.apply(on(stores)));
                made = prepared.isEmpty()
                        ? store.read(stores -> stores.bulletins().on(program.id(), asOf))
                        : store.write(stores -> on(stores).keep(prepared.get(), at));
            }
            return made.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** @param stores opened for evaluating */
    public MakingBulletin on(Stores stores) {
        return new MakingBulletin(stores, sources(stores), new LinearAuditor());
    }

    /** Everything figures are made from. */
    public List<Source> sources(Stores stores) {
        return Sources.of(stores, zone, identities::arrivedBy);
    }
}
