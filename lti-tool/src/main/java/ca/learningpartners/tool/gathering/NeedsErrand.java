package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.Duration;

/** Deletes what people said they need at a gathering, once it has been over for a while. */
public final class NeedsErrand {

    /** How long after a gathering access needs and wishes about food are kept: until its bills are paid. */
    static final Duration KEPT = Duration.ofDays(14);

    private final Store store;
    private final Clock clock;

    public NeedsErrand(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Every("gathering-needs", Duration.ofHours(6), stopping -> forget());
    }

    /** How many people’s were deleted. */
    public int forget() {
        return store.write(stores -> stores.guests().forgetNeeds(clock.instant().minus(KEPT)));
    }
}
