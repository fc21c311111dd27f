package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.store.Store;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What every feature stands on.
 *
 * @param clock the time, in the zone whose calendar the program lives by
 */
public record Room(Database database, Store store, Pages pages, Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
