package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.pairing.LapsingOffer;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Concludes the offers nobody has answered in time. When exactly it comes by does not matter: from its moment on an
 * offer is refused and no longer shown as one.
 */
public final class OfferErrand {

    private static final String ACTOR = "agenda";
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Store store;
    private final Clock clock;

    public OfferErrand(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Every("offers that lapse", PAUSE, this::work);
    }

    /** One after the other, each by itself, so that nobody waits long. */
    private void work(BooleanSupplier stopping) {
        for (Pairing due : store.read(stores -> stores.pairings().lapsed(clock.instant()))) {
            if (stopping.getAsBoolean()) {
                return;
            }
            store.write(stores ->
                    new LapsingOffer(stores.pairings(), stores.audit(), ACTOR).lapse(due.id(), clock.instant()));
        }
    }
}
