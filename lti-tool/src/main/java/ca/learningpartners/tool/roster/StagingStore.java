package ca.learningpartners.tool.roster;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.text.SearchKey;
import ca.learningpartners.tool.roster.ReadingStore.Taken;
import ca.learningpartners.tool.runtime.NameKeys;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The people of a roster that is coming in. They change nothing until all of them are there. */
final class StagingStore {

    private static final String STAGE = """
            INSERT INTO roster_staged (reading, subject, id, name, email, email_folded, folded, sort_en, sort_fr, role)
            VALUES (:reading, :subject, :id, :name, :email, :emailFolded, :folded, :sortEn, :sortFr, :role)
            ON CONFLICT DO NOTHING
            """;

    private final Database database;
    private final Clock clock;

    StagingStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How a reading goes on. */
    enum Then {
        GO_ON,
        /** Somebody asked for it to stop. */
        STOP,
        /** It ended, or somebody else has taken it up. */
        NOT_OURS
    }

    /**
     * Keeps a few people, in a short transaction of their own. Who is there already stays as they are: a platform whose
     * pages shift while they are read gives some people twice.
     */
    Then stage(Taken reading, List<RosterPerson> people, int members, int pages) {
        return database.inTransaction(handle -> {
            Then then = touch(handle, reading, members, pages);
            if (then == Then.GO_ON) {
                PreparedBatch batch = handle.prepareBatch(STAGE);
                people.forEach(person -> add(batch, reading, person));
                batch.execute();
            }
            return then;
        });
    }

    private Then touch(Handle handle, Taken reading, int members, int pages) {
        return handle.createQuery("""
                        UPDATE roster_reading SET touched_at = :at, members = :members, pages = :pages
                        WHERE id = :id AND attempt = :attempt AND ended_at IS NULL RETURNING stop_asked
                        """)
                .bind("at", clock.millis())
                .bind("members", members)
                .bind("pages", pages)
                .bind("id", reading.id())
                .bind("attempt", reading.attempt())
                .mapTo(Integer.class)
                .findOne()
                .map(stop -> stop == 1 ? Then.STOP : Then.GO_ON)
                .orElse(Then.NOT_OURS);
    }

    private static void add(PreparedBatch batch, Taken reading, RosterPerson person) {
        String name = person.name().orElse("");
        batch.bind("reading", reading.id())
                .bind("subject", person.subject().value())
                .bind("id", UUID.randomUUID().toString())
                .bind("name", person.name().orElse(null))
                .bind("email", person.email().map(EmailAddress::value).orElse(null))
                .bind("emailFolded", person.email().map(EmailAddress::folded).orElse(null))
                .bind("folded", SearchKey.of(name))
                .bind("sortEn", NameKeys.english(name))
                .bind("sortFr", NameKeys.french(name))
                .bind("role", person.role().name())
                .add();
    }
}
