package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.ErasingPerson;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;

/** Every night, removes what the law no longer asks to keep of people who were erased: a few at a time, each whole. */
public final class RetentionErrand {

    private static final LocalTime AT = LocalTime.of(3, 40);

    private final ErasingPerson erasing;
    private final Clock clock;

    public RetentionErrand(ErasingPerson erasing, Clock clock) {
        this.erasing = erasing;
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Daily("retention", AT, this::run);
    }

    private void run(BooleanSupplier stopping) {
        int removed = 1;
        while (removed > 0 && !stopping.getAsBoolean()) {
            removed = erasing.retain(LocalDate.now(clock), clock.instant());
        }
    }
}
