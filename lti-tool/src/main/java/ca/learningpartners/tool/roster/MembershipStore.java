package ca.learningpartners.tool.roster;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.roster.ReadingStore.Taken;
import ca.learningpartners.tool.roster.RosterSource.Summary;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Who is in a course, as its rosters say. A roster is compared with what was known and applied as a whole, in one
 * transaction and set by set, however long it is. Nobody is deleted.
 */
final class MembershipStore {

    private static final int RENAMED_AT_ONCE = 500;

    private static final String COMPARE = """
            SELECT
              (SELECT count(*) FROM roster_staged s WHERE s.reading = :reading) AS members,
              (SELECT count(*) FROM roster_member m WHERE m.course = :course AND m.left_at IS NULL) AS present,
              count(CASE WHEN m.left_at IS NULL THEN 1 END) AS kept,
              count(CASE WHEN m.left_at IS NOT NULL THEN 1 END) AS returned,
              count(CASE WHEN COALESCE(m.name, '') <> COALESCE(s.name, m.name, '') THEN 1 END) AS renamed
            FROM roster_member m JOIN roster_staged s ON s.reading = :reading AND s.subject = m.subject
            WHERE m.course = :course
            """;

    private static final String TAKE_OVER = """
            INSERT INTO roster_member (id, course, subject, name, email, email_folded, folded, sort_en, sort_fr, role,
              first_seen, last_seen)
            SELECT s.id, :course, s.subject, s.name, s.email, s.email_folded, s.folded, s.sort_en, s.sort_fr, s.role, :at, :at
            FROM roster_staged s WHERE s.reading = :reading
            ON CONFLICT (course, subject) DO UPDATE SET
              folded = CASE WHEN excluded.name IS NULL THEN roster_member.folded ELSE excluded.folded END,
              sort_en = CASE WHEN excluded.name IS NULL THEN roster_member.sort_en ELSE excluded.sort_en END,
              sort_fr = CASE WHEN excluded.name IS NULL THEN roster_member.sort_fr ELSE excluded.sort_fr END,
              name = COALESCE(excluded.name, roster_member.name),
              email = COALESCE(excluded.email, roster_member.email),
              email_folded = COALESCE(excluded.email_folded, roster_member.email_folded),
              role = excluded.role, last_seen = excluded.last_seen, left_at = NULL
            """;

    private static final String MARK_LEAVERS = """
            UPDATE roster_member SET left_at = :at
            WHERE course = :course AND left_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM roster_staged s WHERE s.reading = :reading AND s.subject = roster_member.subject)
            """;

    private static final String TO_RENAME = """
            SELECT p.id, min(s.name) AS name FROM roster_member m
            JOIN roster_staged s ON s.reading = :reading AND s.subject = m.subject AND s.name <> m.name
            JOIN roster_link l ON l.member = m.id
            JOIN participant p ON p.id = l.participant AND p.name = m.name
            WHERE m.course = :course GROUP BY p.id ORDER BY p.id
            """;

    private static final String END = """
            UPDATE roster_reading SET ended_at = :at, outcome = :outcome, names_shared = :names, pages = :pages,
              members = :members, present = :present, kept = :kept, came = :came, renamed = :renamed,
              returned = :returned, departed = :departed
            WHERE id = :reading AND attempt = :attempt AND ended_at IS NULL
            """;

    private final Database database;
    private final Store store;
    private final Clock clock;

    MembershipStore(Database database, Store store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** What a roster says beside what was known, counted in people. */
    private record Compared(int members, int present, int kept, int returned, int renamed) {

        int came() {
            return members - kept - returned;
        }

        Map<String, Integer> numbers() {
            return Map.of(
                    "members", members,
                    "present", present,
                    "kept", kept,
                    "came", came(),
                    "returned", returned,
                    "renamed", renamed);
        }

        boolean isSuspect() {
            return members == 0 || (present >= ENOUGH_TO_TELL && kept * 2 < present);
        }
    }

    /**
     * From how many people on a roster with fewer than half of them is not believed to be whole. A handful may halve in
     * a day; of more it is likelier that the platform left some out.
     */
    static final int ENOUGH_TO_TELL = 10;

    /**
     * Applies the people of a reading that came to its end. If so many are missing that the roster cannot be believed,
     * nobody is marked as having left, unless a person said that they have. Nothing at all happens if the reading is
     * not ours any more.
     */
    void apply(Taken reading, Summary summary) {
        database.inTransaction(handle -> {
            Map<String, Object> values =
                    Map.of("course", reading.course(), "reading", reading.id(), "at", clock.millis());
            Compared compared = compare(handle, values);
            boolean shrunken = compared.isSuspect() && !reading.acceptsShrunken();
            int departing = shrunken ? 0 : compared.present() - compared.kept();
            if (end(handle, values, reading, summary, compared, shrunken, departing)) {
                followNames(handle, values, reading);
                update(handle, TAKE_OVER, values);
                if (!shrunken) {
                    update(handle, MARK_LEAVERS, values);
                }
                ReadingStore.unstage(handle, reading);
            }
            return departing;
        });
    }

    private static Compared compare(Handle handle, Map<String, Object> values) {
        return handle.createQuery(COMPARE)
                .bindMap(values)
                .map((row, context) -> new Compared(
                        row.getInt("members"),
                        row.getInt("present"),
                        row.getInt("kept"),
                        row.getInt("returned"),
                        row.getInt("renamed")))
                .one();
    }

    private boolean end(
            Handle handle,
            Map<String, Object> values,
            Taken reading,
            Summary summary,
            Compared compared,
            boolean shrunken,
            int departing) {
        Update update = handle.createUpdate(END)
                .bindMap(values)
                .bind("attempt", reading.attempt())
                .bind("outcome", shrunken ? "SHRUNKEN" : "DONE")
                .bind("names", summary.namesShared() ? 1 : 0)
                .bind("pages", summary.pages())
                .bindMap(compared.numbers())
                .bind("departed", departing);
        boolean ours = update.execute() == 1;
        if (ours) {
            store.write(stores -> audit(stores, reading, "roster-applied", reading.course()));
        }
        return ours;
    }

    /**
     * Whoever was called here what the platform called them is called what it calls them now. A name that differs from
     * the platform's former one was set in the tool, and stays.
     */
    private void followNames(Handle handle, Map<String, Object> values, Taken reading) {
        Map<ParticipantId, String> names;
        do {
            names = handle.createQuery(TO_RENAME)
                    .bindMap(values)
                    .setMaxRows(RENAMED_AT_ONCE)
                    .reduceRows(new LinkedHashMap<>(), (all, row) -> {
                        all.put(
                                new ParticipantId(row.getColumn("id", String.class)),
                                row.getColumn("name", String.class));
                        return all;
                    });
            Map<ParticipantId, String> now = names;
            store.write(stores -> {
                now.forEach((participant, name) -> rename(stores, reading, participant, name));
                return now.size();
            });
        } while (!names.isEmpty());
    }

    private void rename(Stores stores, Taken reading, ParticipantId id, String name) {
        stores.participants().find(id).ifPresent(person -> {
            stores.participants()
                    .save(new Participant(
                            id, name, person.email(), person.district(), person.languages(), person.locale()));
            audit(stores, reading, "name-followed-roster", id.value());
        });
    }

    private boolean audit(Stores stores, Taken reading, String verb, String subject) {
        stores.audit().add(new Act(reading.askedBy(), verb, subject, clock.instant()));
        return true;
    }

    private static void update(Handle handle, String statement, Map<String, Object> values) {
        handle.createUpdate(statement).bindMap(values).execute();
    }
}
