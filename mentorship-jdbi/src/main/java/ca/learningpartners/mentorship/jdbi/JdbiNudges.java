package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.nudge.NotedNudge;
import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.nudge.Nudges;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The tables {@code nudge}, {@code nudge_digest} and {@code nudge_stop}. */
record JdbiNudges(Handle handle) implements Nudges {

    private static final String ORDER = " ORDER BY noted_at, recipient, kind, about";
    private static final String KEY =
            " WHERE kind = :kind AND recipient = :to AND about = :about AND occasion = :occasion";

    @Override
    public boolean note(Nudge nudge, Instant at) {
        return bind(handle.createUpdate("""
                        INSERT INTO nudge (program, kind, recipient, about, occasion, noted_at)
                        VALUES (:program, :kind, :to, :about, :occasion, :at)
                        ON CONFLICT (kind, recipient, about, occasion) DO NOTHING
                        """), nudge)
                        .bind("program", nudge.program())
                        .bind("at", at)
                        .execute()
                == 1;
    }

    @Override
    public void settle(Nudge nudge, Instant at) {
        mark("over_at", nudge, at);
    }

    @Override
    public void dismiss(Nudge nudge, Instant at) {
        mark("dismissed_at", nudge, at);
    }

    @Override
    public void mailed(Nudge nudge, Instant at) {
        mark("mailed_at", nudge, at);
    }

    /** The first time counts. */
    private void mark(String column, Nudge nudge, Instant at) {
        bind(handle.createUpdate("UPDATE nudge SET " + column + " = :at" + KEY + " AND " + column + " IS NULL"), nudge)
                .bind("at", at)
                .execute();
    }

    @Override
    public List<NotedNudge> open() {
        return handle.createQuery("SELECT * FROM nudge WHERE over_at IS NULL" + ORDER)
                .map(Row.mapper(JdbiNudges::read))
                .list();
    }

    @Override
    public List<NotedNudge> openTo(ParticipantId person) {
        return handle.createQuery("SELECT * FROM nudge WHERE over_at IS NULL AND recipient = :person" + ORDER)
                .bind("person", person)
                .map(Row.mapper(JdbiNudges::read))
                .list();
    }

    @Override
    public Optional<Instant> lastDigest(ParticipantId person) {
        return handle.createQuery("""
                        SELECT sent_at FROM nudge_digest WHERE recipient = :person ORDER BY number DESC LIMIT 1
                        """)
                .bind("person", person)
                .mapTo(Instant.class)
                .findOne();
    }

    @Override
    public Optional<Integer> addDigest(ParticipantId person, Instant since, Instant at) {
        return handle.createQuery("""
                        INSERT INTO nudge_digest (recipient, number, sent_at)
                        SELECT :person, (SELECT coalesce(max(d.number), 0) + 1 FROM nudge_digest d
                            WHERE d.recipient = :person), :at
                        WHERE NOT EXISTS (SELECT 1 FROM nudge_digest d
                            WHERE d.recipient = :person AND d.sent_at > :since)
                        ON CONFLICT (recipient, number) DO NOTHING
                        RETURNING number
                        """)
                .bind("person", person)
                .bind("since", since)
                .bind("at", at)
                .mapTo(Integer.class)
                .findOne();
    }

    @Override
    public Set<NudgeKind> stopped(ParticipantId person) {
        return handle
                .createQuery("SELECT kind FROM nudge_stop WHERE participant = :person")
                .bind("person", person)
                .mapTo(NudgeKind.class)
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public void stop(ParticipantId person, NudgeKind kind, Instant at) {
        handle.createUpdate("""
                        INSERT INTO nudge_stop (participant, kind, stopped_at) VALUES (:person, :kind, :at)
                        ON CONFLICT (participant, kind) DO NOTHING
                        """)
                .bind("person", person)
                .bind("kind", kind)
                .bind("at", at)
                .execute();
    }

    @Override
    public void resume(ParticipantId person, NudgeKind kind) {
        handle.createUpdate("DELETE FROM nudge_stop WHERE participant = :person AND kind = :kind")
                .bind("person", person)
                .bind("kind", kind)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Nudge nudge) {
        return statement
                .bind("kind", nudge.kind())
                .bind("to", nudge.to())
                .bind("about", nudge.about())
                .bind("occasion", nudge.occasion());
    }

    private static NotedNudge read(Row row) throws SQLException {
        Nudge nudge = new Nudge(
                row.program(),
                row.one(NudgeKind.class, "kind"),
                row.person("recipient"),
                row.text("about"),
                row.text("occasion"));
        return new NotedNudge(
                nudge, row.moment("noted_at"), row.maybeMoment("mailed_at"), row.maybeMoment("dismissed_at"));
    }
}
