package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.platform.FigureMaking;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;

/**
 * Makes public the figures of each month once it is over: every night, for every program that has begun and has none of
 * that month yet.
 */
public final class BulletinErrand {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 10);

    private final Store store;
    private final FigureMaking making;
    private final Clock clock;

    /** @param store for evaluating */
    public BulletinErrand(Store store, FigureMaking making, Clock clock) {
        this.store = store;
        this.making = making;
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Daily("bulletins", AT_NIGHT, this::work);
    }

    private void work(BooleanSupplier stopping) {
        LocalDate monthsEnd = LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
        for (Program program : store.read(stores -> stores.programs().all())) {
            if (!stopping.getAsBoolean() && !program.startsOn().isAfter(monthsEnd)) {
                making.make(store, program, monthsEnd, clock.instant());
            }
        }
    }
}
