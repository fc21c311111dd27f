package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.feedback.Reply;
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.feedback.Requests;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.ResourceId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The table {@code request}. */
record JdbiRequests(Handle handle) implements Requests {

    private static final String OPEN = "reply IS NULL AND closed_by IS NULL";

    @Override
    public Optional<Request> find(RequestId id) {
        return handle.createQuery("SELECT * FROM request WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(JdbiRequests::read))
                .findFirst();
    }

    @Override
    public List<Request> of(ParticipantId author, ProgramId program, Matter.Sort sort) {
        return handle.createQuery(
                        "SELECT * FROM request WHERE said_by = :author AND program = :program AND sort = :sort"
                                + " ORDER BY said_at DESC, id")
                .bind("author", author)
                .bind("program", program)
                .bind("sort", sort)
                .map(Row.mapper(JdbiRequests::read))
                .list();
    }

    @Override
    public List<Request> to(Addressee addressee, Matter.Sort sort, int from, int most) {
        return said(
                        addressee,
                        "SELECT * FROM request WHERE %s AND sort = :sort ORDER BY CASE WHEN " + OPEN
                                + " THEN 0 ELSE 1 END, CASE WHEN " + OPEN
                                + " THEN due ELSE '' END, said_at DESC, id LIMIT :most OFFSET :from")
                .bind("sort", sort)
                .bind("most", most)
                .bind("from", from)
                .map(Row.mapper(JdbiRequests::read))
                .list();
    }

    @Override
    public int open(ParticipantId owner) {
        return handle.createQuery("SELECT COUNT(*) FROM request WHERE owner = :owner AND " + OPEN)
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public int overdue(Addressee addressee, Matter.Sort sort, LocalDate today) {
        return said(addressee, "SELECT COUNT(*) FROM request WHERE %s AND sort = :sort AND due < :today AND " + OPEN)
                .bind("sort", sort)
                .bind("today", today)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public boolean add(Request request) {
        Update insert = handle.createUpdate("""
                        INSERT INTO request (id, program, district, sort, matter, resource, text, said_by, said_at, owner,
                            due, edition, reply, replied_by, replied_at, closed_by, closed_at)
                        VALUES (:id, :program, :district, :sort, :matter, :resource, :text, :by, :at, :owner,
                            :due, :edition, :reply, :repliedBy, :repliedAt, :closedBy, :closedAt)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("program", request.to().program())
                .bind("district", request.to().district())
                .bind("sort", request.matter().sort())
                .bind("matter", request.matter())
                .bind("resource", request.resource())
                .bind("text", request.text())
                .bind("by", request.said().by())
                .bind("at", request.said().at());
        return bindState(insert, request).execute() == 1;
    }

    @Override
    public boolean change(Request changed) {
        Update update = handle.createUpdate("""
                UPDATE request SET owner = :owner, due = :due, edition = :edition, reply = :reply,
                    replied_by = :repliedBy, replied_at = :repliedAt, closed_by = :closedBy, closed_at = :closedAt
                WHERE id = :id AND edition = :edition - 1
                """);
        return bindState(update, changed).execute() == 1;
    }

    /** @param sql with a place for the condition whom it was said to */
    private Query said(Addressee to, String sql) {
        DistrictNumber district = to.district();
        String condition = "program = :program AND district " + (district == null ? "IS NULL" : "= :district");
        Query query = handle.createQuery(String.format(sql, condition)).bind("program", to.program());
        return district == null ? query : query.bind("district", district);
    }

    private static Update bindState(Update update, Request request) {
        Optional<Reply> reply = request.maybeReply();
        Fact closed = request.closed();
        return update.bind("id", request.id())
                .bind("owner", request.owner())
                .bind("due", request.due())
                .bind("edition", request.edition())
                .bind("reply", reply.map(Reply::text).orElse(null))
                .bind("repliedBy", reply.map(made -> made.made().by()).orElse(null))
                .bind("repliedAt", reply.map(made -> made.made().at()).orElse(null))
                .bind("closedBy", closed == null ? null : closed.by())
                .bind("closedAt", closed == null ? null : closed.at());
    }

    private static Request read(Row row) throws SQLException {
        Fact replied = row.maybeFact("replied");
        String resource = row.maybeText("resource");
        return new Request(
                new RequestId(row.text("id")),
                new Addressee(row.program(), row.maybeDistrict("district")),
                row.one(Matter.class, "matter"),
                resource == null ? null : new ResourceId(resource),
                row.text("text"),
                row.fact("said"),
                row.person("owner"),
                row.day("due"),
                row.number("edition"),
                replied == null ? null : new Reply(replied, row.text("reply")),
                row.maybeFact("closed"));
    }
}
