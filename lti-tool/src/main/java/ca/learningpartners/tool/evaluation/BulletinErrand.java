package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluating.MakingBulletin;
import ca.learningpartners.mentorship.evaluating.Sources;
import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Makes public the figures of each month once it is over: every night, for every program that has begun and has none of
 * that month yet.
 */
public final class BulletinErrand {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 10);

    private final Store store;
    private final Function<AsOf, Set<ParticipantId>> arrivals;
    private final Clock clock;

    /**
     * @param store for evaluating
     * @param arrivals who had come by a day
     */
    public BulletinErrand(Store store, Function<AsOf, Set<ParticipantId>> arrivals, Clock clock) {
        this.store = store;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Daily("bulletins", AT_NIGHT, this::work);
    }

    private void work(BooleanSupplier stopping) {
        LocalDate monthsEnd = LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
        for (Program program : store.read(stores -> stores.programs().all())) {
            if (!stopping.getAsBoolean() && !program.startsOn().isAfter(monthsEnd)) {
                store.write(stores -> new MakingBulletin(
                                stores, Sources.of(stores, clock.getZone(), arrivals), new LinearAuditor())
                        .make(program, monthsEnd, clock.instant()));
            }
        }
    }
}
