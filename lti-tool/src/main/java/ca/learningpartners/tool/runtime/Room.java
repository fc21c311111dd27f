package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.guarded.GuardedStore;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.store.Store;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What every feature stands on. The stores are not among it: who looks reaches them through the viewer, and the tool
 * itself by saying what for.
 */
public final class Room {

    private final Database database;
    private final Store store;
    private final Pages pages;
    private final Clock clock;

    /** @param clock the time, in the zone whose calendar the program lives by */
    public Room(Database database, Store store, Pages pages, Clock clock) {
        this.database = database;
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    public Database database() {
        return database;
    }

    /** The stores as the tool itself may use them, where nobody is looking. */
    public Store store(Purpose purpose) {
        return GuardedStore.of(store, purpose);
    }

    public Pages pages() {
        return pages;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
