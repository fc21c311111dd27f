package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.session.CallingOffMeeting;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Calls off what two partners had still arranged when their partnership ended, and tells their calendars. */
public final class LeftOverErrand {

    private static final String ACTOR = "agenda";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final Store store;
    private final Clock clock;
    private final Invitations invitations;

    public LeftOverErrand(Database database, Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.invitations = new Invitations(database);
    }

    public Errand errand() {
        return new Errand.Every("meetings of what is over", PAUSE, this::work);
    }

    /** One after the other, each with its mail, so that nobody waits long. */
    private void work(BooleanSupplier stopping) {
        Instant now = clock.instant();
        List<Meeting> left = store.read(stores -> stores.meetings().leftOver(now, AT_ONCE));
        for (Meeting each : left) {
            if (stopping.getAsBoolean()) {
                return;
            }
            store.write(stores -> {
                new CallingOffMeeting(stores.pairings(), stores.meetings(), stores.audit(), ACTOR)
                        .callOff(each.id(), now)
                        .ifPresent(calledOff -> invitations.tell(calledOff, stores, now));
                return true;
            });
        }
    }
}
