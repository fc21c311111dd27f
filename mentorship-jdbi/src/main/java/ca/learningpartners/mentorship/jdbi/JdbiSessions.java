package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
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

/** The tables {@code session} and {@code session_objective}. */
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
                        INSERT INTO session (id, pairing, held_on, minutes, means, logged_by, logged_at)
                        VALUES (:id, :pairing, :heldOn, :minutes, :means, :loggedBy, :loggedAt)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("id", session.id())
                .bind("pairing", session.pairing())
                .bind("heldOn", session.date())
                .bind("minutes", session.minutes())
                .bind("means", session.means())
                .bind("loggedBy", session.loggedBy())
                .bind("loggedAt", session.loggedAt())
                .execute();
        if (added == 1) {
            addObjectives(session);
        }
        return added == 1;
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

    private static Session read(Row row, Map<String, SortedSet<ObjectiveCode>> objectives) throws SQLException {
        String id = row.text("id");
        return new Session(
                new SessionId(id),
                new PairingId(row.text("pairing")),
                row.day("held_on"),
                row.number("minutes"),
                row.one(Means.class, "means"),
                objectives.getOrDefault(id, new TreeSet<>()),
                row.person("logged_by"),
                row.moment("logged_at"));
    }
}
