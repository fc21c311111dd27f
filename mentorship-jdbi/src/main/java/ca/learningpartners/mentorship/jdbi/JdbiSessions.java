package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.session.Sessions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables {@code session}, {@code session_objective} and {@code session_withdrawal}. */
record JdbiSessions(Handle handle) implements Sessions {

    private static final String LATEST = """
            SELECT * FROM session WHERE pairing = :pairing
            ORDER BY held_on DESC, logged_at DESC, id DESC LIMIT :limit
            """;

    @Override
    public Optional<Session> find(SessionId id) {
        Map<String, SortedSet<ObjectiveCode>> objectives = Row.gathered(
                handle.createQuery("SELECT session, objective FROM session_objective WHERE session = :id")
                        .bind("id", id),
                "session",
                row -> new ObjectiveCode(row.text("objective")));
        return handle.createQuery("SELECT * FROM session WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(row -> read(row, objectives)))
                .findOne();
    }

    @Override
    public boolean add(Session session) {
        int added = handle.createUpdate("""
                        INSERT INTO session (id, pairing, held_on, minutes, means, note, logged_by, logged_at)
                        SELECT :id, :pairing, :heldOn, :minutes, :means, :note, :loggedBy, :loggedAt
                        WHERE NOT EXISTS (SELECT 1 FROM session_withdrawal WHERE session = :id)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("id", session.id())
                .bind("pairing", session.pairing())
                .bind("heldOn", session.date())
                .bind("minutes", session.minutes())
                .bind("means", session.means())
                .bind("note", sealed(session))
                .bind("loggedBy", session.loggedBy())
                .bind("loggedAt", session.loggedAt())
                .execute();
        if (added == 1) {
            addObjectives(session);
        }
        return added == 1;
    }

    @Override
    public void correct(Session corrected) {
        int rows = handle.createUpdate("""
                        UPDATE session SET held_on = :heldOn, minutes = :minutes, means = :means, note = :note
                        WHERE id = :id
                        """)
                .bind("id", corrected.id())
                .bind("heldOn", corrected.date())
                .bind("minutes", corrected.minutes())
                .bind("means", corrected.means())
                .bind("note", sealed(corrected))
                .execute();
        if (rows != 1) {
            throw new IllegalStateException(
                    "Session " + corrected.id() + " is not kept. Maybe it was withdrawn meanwhile?");
        }
        handle.createUpdate("DELETE FROM session_objective WHERE session = :id")
                .bind("id", corrected.id())
                .execute();
        addObjectives(corrected);
    }

    @Override
    public boolean withdraw(SessionId id, Fact withdrawn) {
        boolean kept = handle.createUpdate("DELETE FROM session WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
        if (kept) {
            handle.createUpdate(
                            "INSERT INTO session_withdrawal (session, withdrawn_by, withdrawn_at) VALUES (:id, :by, :at)")
                    .bind("id", id)
                    .bind("by", withdrawn.by())
                    .bind("at", withdrawn.at())
                    .execute();
        }
        return kept;
    }

    @Override
    public Optional<Fact> withdrawal(SessionId id) {
        return handle.createQuery("SELECT withdrawn_by, withdrawn_at FROM session_withdrawal WHERE session = :id")
                .bind("id", id)
                .map(Row.mapper(row -> row.fact("withdrawn")))
                .findOne();
    }

    @Override
    public List<Session> of(PairingId pairing, int limit) {
        Map<String, SortedSet<ObjectiveCode>> objectives = Row.gathered(
                handle.createQuery("SELECT o.session, o.objective FROM session_objective o JOIN (" + LATEST
                                + ") s ON s.id = o.session")
                        .bind("pairing", pairing)
                        .bind("limit", limit),
                "session",
                row -> new ObjectiveCode(row.text("objective")));
        return handle.createQuery(LATEST)
                .bind("pairing", pairing)
                .bind("limit", limit)
                .map(Row.mapper(row -> read(row, objectives)))
                .list();
    }

    private void addObjectives(Session session) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO session_objective (session, objective) VALUES (:session, :objective)");
        session.objectives()
                .forEach(objective -> batch.bind("session", session.id())
                        .bind("objective", objective)
                        .add());
        batch.execute();
    }

    private @Nullable String sealed(Session session) {
        return new ContentSeal(handle)
                .sealMaybe(Whose.pair(session.pairing()), place(session.id().value()), session.note());
    }

    private static String place(String id) {
        return "session.note/" + id;
    }

    private Session read(Row row, Map<String, SortedSet<ObjectiveCode>> objectives) throws SQLException {
        String id = row.text("id");
        PairingId pairing = new PairingId(row.text("pairing"));
        return new Session(
                new SessionId(id),
                pairing,
                row.day("held_on"),
                row.number("minutes"),
                row.one(Means.class, "means"),
                objectives.getOrDefault(id, new TreeSet<>()),
                new ContentSeal(handle).openMaybe(Whose.pair(pairing), place(id), row.maybeText("note")),
                row.person("logged_by"),
                row.moment("logged_at"));
    }
}
