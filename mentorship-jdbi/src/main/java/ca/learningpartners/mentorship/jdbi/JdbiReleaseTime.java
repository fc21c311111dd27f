package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.session.ReleaseBooking;
import ca.learningpartners.mentorship.session.ReleaseBookingId;
import ca.learningpartners.mentorship.session.ReleaseGrant;
import ca.learningpartners.mentorship.session.ReleaseTime;
import ca.learningpartners.mentorship.session.SessionId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The tables {@code release_grant} and {@code release_booking}. */
record JdbiReleaseTime(Handle handle) implements ReleaseTime {

    private static final String BOOK = """
            INSERT INTO release_booking (id, program, participant, year, part, day, halves, session, booked_at)
            SELECT :id, :program, :person, :year, :part, :day, :halves, :session, :at
            WHERE :halves <= (
                SELECT COALESCE(SUM(g.halves), 0) FROM release_grant g
                JOIN participant p ON p.district = g.district
                WHERE p.id = :person AND g.program = :program AND g.year = :year AND g.part = :part
            ) - (
                SELECT COALESCE(SUM(b.halves), 0) FROM release_booking b
                WHERE b.program = :program AND b.participant = :person AND b.year = :year
            )
            ON CONFLICT (id) DO NOTHING
            """;

    @Override
    public Optional<ReleaseGrant> granted(ProgramId program, DistrictNumber district, int year, Role part) {
        return of(handle.createQuery("""
                        SELECT * FROM release_grant
                        WHERE program = :program AND district = :district AND year = :year AND part = :part
                        """), program, district, year, part)
                .map(Row.mapper(JdbiReleaseTime::grant))
                .findOne();
    }

    @Override
    public void grant(ReleaseGrant grant) {
        of(handle.createUpdate("""
                        INSERT INTO release_grant (program, district, year, part, halves, granted_by, granted_at)
                        VALUES (:program, :district, :year, :part, :halves, :by, :at)
                        ON CONFLICT (program, district, year, part) DO UPDATE SET
                            halves = excluded.halves,
                            granted_by = excluded.granted_by,
                            granted_at = excluded.granted_at
                        """), grant.program(), grant.district(), grant.year(), grant.part())
                .bind("halves", grant.halves())
                .bind("by", grant.granted().by())
                .bind("at", grant.granted().at())
                .execute();
    }

    @Override
    public Optional<ReleaseBooking> find(ReleaseBookingId id) {
        return handle.createQuery("SELECT * FROM release_booking WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(JdbiReleaseTime::booking))
                .findOne();
    }

    @Override
    public List<ReleaseBooking> of(ProgramId program, ParticipantId person, int year) {
        return handle.createQuery("""
                        SELECT * FROM release_booking
                        WHERE program = :program AND participant = :person AND year = :year
                        ORDER BY day DESC, booked_at DESC, id DESC
                        """)
                .bind("program", program)
                .bind("person", person)
                .bind("year", year)
                .map(Row.mapper(JdbiReleaseTime::booking))
                .list();
    }

    @Override
    public boolean book(ReleaseBooking booking, Role part) {
        SessionId session = booking.session();
        return handle.createUpdate(BOOK)
                        .bind("id", booking.id().value())
                        .bind("program", booking.program())
                        .bind("person", booking.person())
                        .bind("year", booking.year())
                        .bind("part", part)
                        .bind("day", booking.day())
                        .bind("halves", booking.halves())
                        .bind("session", session)
                        .bind("at", booking.bookedAt())
                        .execute()
                == 1;
    }

    @Override
    public boolean takeBack(ReleaseBookingId id, ParticipantId person) {
        return handle.createUpdate("DELETE FROM release_booking WHERE id = :id AND participant = :person")
                        .bind("id", id.value())
                        .bind("person", person)
                        .execute()
                == 1;
    }

    @Override
    public int taken(ProgramId program, DistrictNumber district, int year, Role part) {
        return of(handle.createQuery("""
                        SELECT COALESCE(SUM(b.halves), 0) FROM release_booking b
                        JOIN participant p ON p.id = b.participant
                        WHERE b.program = :program AND p.district = :district AND b.year = :year AND b.part = :part
                        """), program, district, year, part)
                .mapTo(Integer.class)
                .one();
    }

    private static <S extends SqlStatement<S>> S of(
            S statement, ProgramId program, DistrictNumber district, int year, Role part) {
        return statement
                .bind("program", program)
                .bind("district", district)
                .bind("year", year)
                .bind("part", part);
    }

    private static ReleaseGrant grant(Row row) throws SQLException {
        return new ReleaseGrant(
                row.program(),
                new DistrictNumber(row.number("district")),
                row.number("year"),
                row.one(Role.class, "part"),
                row.number("halves"),
                new Fact(row.person("granted_by"), row.moment("granted_at")));
    }

    private static ReleaseBooking booking(Row row) throws SQLException {
        @Nullable String session = row.maybeText("session");
        return new ReleaseBooking(
                new ReleaseBookingId(row.text("id")),
                row.program(),
                row.person("participant"),
                row.number("year"),
                row.day("day"),
                row.number("halves"),
                session == null ? null : new SessionId(session),
                row.moment("booked_at"));
    }
}
