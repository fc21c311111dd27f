package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import ca.learningpartners.mentorship.watching.WatchingReaders;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Duration;
import java.util.List;

/** Every few minutes, looks over the last hour and tells the privacy officers of what is out of the ordinary. */
public final class WatchErrand {

    private static final Duration EVERY = Duration.ofMinutes(5);

    private final Room room;
    private final WatchLetters letters;

    WatchErrand(Room room, WatchLetters letters) {
        this.room = room;
        this.letters = letters;
    }

    Errand errand() {
        return new Errand.Every("watching", EVERY, stopping -> look());
    }

    /** How many alerts are new. */
    int look() {
        return room.store(Purpose.WATCHING).write(stores -> {
            List<PrivacyAlert> raised = watching(stores).look(room.clock().instant());
            raised.forEach(alert -> letters.alert(stores, alert));
            return raised.size();
        });
    }

    static WatchingReaders watching(Stores stores) {
        return new WatchingReaders(stores.alerts(), stores.appointments(), stores.programs(), stores.audit());
    }
}
