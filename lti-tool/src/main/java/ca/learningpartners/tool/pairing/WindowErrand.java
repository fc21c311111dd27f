package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.pairing.CompletingPairing;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Brings partnerships to their end once the window of their mentee is over. It comes by every hour; a last day that
 * ended at midnight is noticed within the next one.
 */
public final class WindowErrand {

    private static final String ACTOR = "agenda";
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Store store;
    private final Clock clock;

    public WindowErrand(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Every("windows that close", PAUSE, this::work);
    }

    /** One program after the other, and one partnership after the other, each by itself, so that nobody waits long. */
    private void work(BooleanSupplier stopping) {
        for (Program program : store.read(stores -> stores.programs().all())) {
            List<Pairing> due = store.read(stores -> completing(stores).due(program));
            for (Pairing pairing : due) {
                if (stopping.getAsBoolean()) {
                    return;
                }
                store.write(stores -> completing(stores).end(pairing.id()));
            }
        }
    }

    private CompletingPairing completing(Stores stores) {
        return new CompletingPairing(
                stores.pairings(), stores.programs(), stores.enrolments(), stores.audit(), ACTOR, clock);
    }
}
