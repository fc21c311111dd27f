package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.survey.Inviting;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** Invites those whom an open wave asks: all when it opens, and within the hour whoever joins. */
public final class WaveErrand {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final Store store;
    private final Clock clock;

    /** @param store for evaluating */
    public WaveErrand(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Every("waves", PAUSE, this::work);
    }

    /** Looks first, so that nobody waits for a writer that has nothing to write. */
    private void work(BooleanSupplier stopping) {
        LocalDate today = LocalDate.now(clock);
        for (Program program : store.read(stores -> stores.programs().all())) {
            boolean open = store.read(stores ->
                    stores.waves().of(program.id()).stream().anyMatch(wave -> wave.state(today) == Wave.State.OPEN));
            if (open && !stopping.getAsBoolean()) {
                store.write(stores -> new Inviting(stores.waves(), stores.responses(), stores.enrolments())
                        .invite(program.id(), today, clock.instant()));
            }
        }
    }
}
