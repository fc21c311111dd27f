package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.Guests;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The tables {@code gathering_reply}, {@code gathering_need} and {@code attendance}. */
record JdbiGuests(Handle handle) implements Guests {

    private static final String OF_ONE = " WHERE gathering = :gathering AND participant = :person";
    private static final String OF_ALL = " WHERE gathering = :gathering ORDER BY participant";

    @Override
    public Optional<Guest.Reply> reply(GatheringId gathering, ParticipantId person) {
        return of(handle.createQuery("SELECT * FROM gathering_reply" + OF_ONE), gathering, person)
                .map(Row.mapper(JdbiGuests::reply))
                .findOne();
    }

    @Override
    public void answer(Guest.Reply reply) {
        of(handle.createUpdate("""
                        INSERT INTO gathering_reply (gathering, participant, answer, sequence, answered_at)
                        VALUES (:gathering, :person, :answer, :sequence, :at)
                        ON CONFLICT (gathering, participant) DO UPDATE SET answer = excluded.answer,
                            sequence = excluded.sequence,
                            answered_at = excluded.answered_at
                        """), reply.gathering(), reply.person())
                .bind("answer", reply.answer())
                .bind("sequence", reply.sequence())
                .bind("at", reply.at())
                .execute();
    }

    @Override
    public List<Guest.Reply> replies(GatheringId gathering) {
        return handle.createQuery("SELECT * FROM gathering_reply" + OF_ALL)
                .bind("gathering", gathering)
                .map(Row.mapper(JdbiGuests::reply))
                .list();
    }

    @Override
    public List<Guest.Reply> repliesOf(ParticipantId person, int limit) {
        return handle.createQuery("""
                        SELECT r.* FROM gathering_reply r JOIN gathering g ON g.id = r.gathering
                        WHERE r.participant = :person ORDER BY g.starts_at DESC, g.id DESC LIMIT :limit
                        """)
                .bind("person", person)
                .bind("limit", limit)
                .map(Row.mapper(JdbiGuests::reply))
                .list();
    }

    @Override
    public Optional<Guest.Needs> needs(GatheringId gathering, ParticipantId person) {
        return of(handle.createQuery("SELECT * FROM gathering_need" + OF_ONE), gathering, person)
                .map(Row.mapper(JdbiGuests::needs))
                .findOne();
    }

    @Override
    public void keep(Guest.Needs needs) {
        if (needs.isNothing()) {
            of(handle.createUpdate("DELETE FROM gathering_need" + OF_ONE), needs.gathering(), needs.person())
                    .execute();
            return;
        }
        of(handle.createUpdate("""
                        INSERT INTO gathering_need (gathering, participant, access, food)
                        VALUES (:gathering, :person, :access, :food)
                        ON CONFLICT (gathering, participant) DO UPDATE SET access = excluded.access, food = excluded.food
                        """), needs.gathering(), needs.person())
                .bind("access", needs.access())
                .bind("food", needs.food())
                .execute();
    }

    @Override
    public List<Guest.Needs> needs(GatheringId gathering) {
        return handle.createQuery("SELECT * FROM gathering_need" + OF_ALL)
                .bind("gathering", gathering)
                .map(Row.mapper(JdbiGuests::needs))
                .list();
    }

    @Override
    public int forgetNeeds(Instant endedBefore) {
        return handle.createUpdate("""
                        DELETE FROM gathering_need
                        WHERE gathering IN (SELECT g.id FROM gathering g WHERE g.ends_at < :before)
                        """).bind("before", endedBefore).execute();
    }

    @Override
    public boolean note(Guest.Attendance attendance) {
        return of(handle.createUpdate("""
                        INSERT INTO attendance (gathering, participant, way, noted_by, noted_at)
                        VALUES (:gathering, :person, :way, :by, :at) ON CONFLICT DO NOTHING
                        """), attendance.gathering(), attendance.person())
                        .bind("way", attendance.way())
                        .bind("by", attendance.noted().by())
                        .bind("at", attendance.noted().at())
                        .execute()
                == 1;
    }

    @Override
    public boolean strike(GatheringId gathering, ParticipantId person) {
        return of(handle.createUpdate("DELETE FROM attendance" + OF_ONE), gathering, person)
                        .execute()
                == 1;
    }

    @Override
    public List<Guest.Attendance> attendance(GatheringId gathering) {
        return handle.createQuery("SELECT * FROM attendance" + OF_ALL)
                .bind("gathering", gathering)
                .map(Row.mapper(row -> new Guest.Attendance(
                        gathering, row.person("participant"), row.one(Guest.Way.class, "way"), row.fact("noted"))))
                .list();
    }

    private static <S extends SqlStatement<S>> S of(S statement, GatheringId gathering, ParticipantId person) {
        return statement.bind("gathering", gathering).bind("person", person);
    }

    private static Guest.Reply reply(Row row) throws SQLException {
        return new Guest.Reply(
                new GatheringId(row.text("gathering")),
                row.person("participant"),
                row.one(Guest.Answer.class, "answer"),
                row.number("sequence"),
                row.moment("answered_at"));
    }

    private static Guest.Needs needs(Row row) throws SQLException {
        return new Guest.Needs(
                new GatheringId(row.text("gathering")),
                row.person("participant"),
                row.text("access"),
                row.text("food"));
    }
}
