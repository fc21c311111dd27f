package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.MeetingStatus;
import ca.learningpartners.mentorship.session.Meetings;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The tables {@code meeting} and {@code meeting_time}. */
record JdbiMeetings(Handle handle) implements Meetings {

    private static final String ONE = "SELECT * FROM meeting WHERE id = :id";

    private static final String LATEST =
            "SELECT * FROM meeting WHERE pairing = :pairing ORDER BY changed_at DESC, id DESC LIMIT :limit";

    private static final String AGREED = """
            SELECT m.* FROM meeting m JOIN pairing p ON p.id = m.pairing
            WHERE (p.mentee = :partner OR p.mentor = :partner) AND m.starts_at IS NOT NULL
            ORDER BY m.starts_at DESC, m.id DESC LIMIT :limit
            """;

    private static final String LEFT_OVER = """
            SELECT m.* FROM meeting m JOIN pairing p ON p.id = m.pairing
            WHERE p.concluded_at IS NOT NULL
            AND (m.status = 'PROPOSED' OR (m.status = 'AGREED' AND m.starts_at + m.minutes * 60000 > :now))
            ORDER BY m.changed_at DESC, m.id DESC LIMIT :limit
            """;

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return read(ONE, query -> query.bind("id", id)).stream().findFirst();
    }

    @Override
    public boolean add(Meeting meeting) {
        int added = bound(handle.createUpdate("""
                        INSERT INTO meeting (id, pairing, revision, proposer, minutes, means, place, status, starts_at,
                            sequence, changed_by, changed_at)
                        VALUES (:id, :pairing, :revision, :proposer, :minutes, :means, :place, :status, :startsAt,
                            :sequence, :changedBy, :changedAt)
                        ON CONFLICT (id) DO NOTHING
                        """), meeting)
                .bind("pairing", meeting.pairing())
                .execute();
        if (added == 1) {
            addTimes(meeting);
        }
        return added == 1;
    }

    @Override
    public boolean change(Meeting changed) {
        int rows = bound(handle.createUpdate("""
                        UPDATE meeting SET revision = :revision, proposer = :proposer, minutes = :minutes,
                            means = :means, place = :place, status = :status, starts_at = :startsAt,
                            sequence = :sequence, changed_by = :changedBy, changed_at = :changedAt
                        WHERE id = :id AND revision = :revision - 1
                        """), changed).execute();
        if (rows == 1) {
            handle.createUpdate("DELETE FROM meeting_time WHERE meeting = :id")
                    .bind("id", changed.id())
                    .execute();
            addTimes(changed);
        }
        return rows == 1;
    }

    @Override
    public List<Meeting> of(PairingId pairing, int limit) {
        return read(LATEST, query -> query.bind("pairing", pairing).bind("limit", limit));
    }

    @Override
    public List<Meeting> agreedBy(ParticipantId partner, int limit) {
        return read(AGREED, query -> query.bind("partner", partner).bind("limit", limit));
    }

    @Override
    public List<Meeting> leftOver(Instant now, int limit) {
        return read(LEFT_OVER, query -> query.bind("now", now).bind("limit", limit));
    }

    private void addTimes(Meeting meeting) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO meeting_time (meeting, starts_at) VALUES (:meeting, :startsAt)");
        meeting.times()
                .forEach(time -> batch.bind("meeting", meeting.id())
                        .bind("startsAt", time)
                        .add());
        batch.execute();
    }

    private List<Meeting> read(String which, UnaryOperator<Query> binding) {
        Map<String, SortedSet<Instant>> times = Row.gathered(
                binding.apply(handle.createQuery("SELECT t.meeting, t.starts_at FROM meeting_time t JOIN (" + which
                        + ") m ON m.id = t.meeting")),
                "meeting",
                row -> row.moment("starts_at"));
        return binding.apply(handle.createQuery(which))
                .map(Row.mapper(row -> read(row, times)))
                .list();
    }

    private static String place(String id) {
        return "meeting.place/" + id;
    }

    private Update bound(Update update, Meeting meeting) {
        return update.bind("id", meeting.id())
                .bind("revision", meeting.revision())
                .bind("proposer", meeting.proposer())
                .bind("minutes", meeting.how().minutes())
                .bind("means", meeting.how().means())
                .bind(
                        "place",
                        new ContentSeal(handle)
                                .seal(
                                        Whose.pair(meeting.pairing()),
                                        place(meeting.id().value()),
                                        meeting.how().place()))
                .bind("status", meeting.status())
                .bind("startsAt", meeting.start())
                .bind("sequence", meeting.sequence())
                .bind("changedBy", meeting.changed().by())
                .bind("changedAt", meeting.changed().at());
    }

    private Meeting read(Row row, Map<String, SortedSet<Instant>> times) throws SQLException {
        String id = row.text("id");
        PairingId pairing = new PairingId(row.text("pairing"));
        String where = new ContentSeal(handle).open(Whose.pair(pairing), place(id), row.text("place"));
        return new Meeting(
                new MeetingId(id),
                pairing,
                row.number("revision"),
                row.person("proposer"),
                times.getOrDefault(id, new TreeSet<>()),
                new Arrangement(row.number("minutes"), row.one(Means.class, "means"), where),
                row.one(MeetingStatus.class, "status"),
                row.maybeMoment("starts_at"),
                row.number("sequence"),
                row.fact("changed"));
    }
}
