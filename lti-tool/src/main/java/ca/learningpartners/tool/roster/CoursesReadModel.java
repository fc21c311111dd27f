package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.viewer.Viewer;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the courses of a program with how their rosters were last read, as far as the viewer looks after them. */
final class CoursesReadModel {

    /** A course not read for so long is due at night; less than a day, because a night's work takes its time. */
    private static final Duration DUE = Duration.ofHours(20);

    /**
     * A course belongs to the programs its links name. Links that name none belong to the only program there is.
     * Coordinators see the courses of platforms that vouch for their districts.
     */
    private static final String THEIRS = """
            (EXISTS (SELECT 1 FROM course_program cp WHERE cp.course = c.id AND cp.program = :program)
              OR (NOT EXISTS (SELECT 1 FROM course_program cp WHERE cp.course = c.id)
                AND NOT EXISTS (SELECT 1 FROM program p WHERE p.id <> :program)))
            AND (:all = 1 OR b.district IN (<districts>))
            """;

    private static final String COURSE = """
            SELECT c.id, c.title, c.memberships, b.bound, b.district, r.name AS platform, r.status,
              (SELECT count(*) FROM roster_member m WHERE m.course = c.id AND m.left_at IS NULL) AS members,
              (SELECT count(*) FROM roster_member m WHERE m.course = c.id AND m.left_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM roster_link l WHERE l.member = m.id)) AS unknown
            FROM course c JOIN course_binding b ON b.course = c.id JOIN lti_registration r ON r.id = c.registration
            WHERE
            """;

    private final Database database;
    private final Clock clock;

    CoursesReadModel(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where the roster of a course is. */
    record Address(RegistrationId registration, String context, Optional<URI> memberships) {}

    Address address(String course) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT registration, context, memberships FROM course WHERE id = :course")
                        .bind("course", course)
                        .map((row, context) -> new Address(
                                new RegistrationId(row.getString("registration")),
                                row.getString("context"),
                                Optional.ofNullable(row.getString("memberships"))
                                        .map(URI::create)))
                        .one());
    }

    /** The courses to be read at night: of platforms that are let in, with a roster, and not read this night yet. */
    List<String> dueAtNight() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                                SELECT c.id FROM course c JOIN lti_registration r ON r.id = c.registration
                                WHERE r.status = 'ACTIVE' AND c.memberships IS NOT NULL
                                  AND NOT EXISTS (SELECT 1 FROM roster_reading g
                                    WHERE g.course = c.id AND g.asked_by = :nightly AND g.asked_at > :since)
                                ORDER BY c.id
                                """)
                        .bind("nightly", RosterErrands.NIGHTLY)
                        .bind("since", clock.instant().minus(DUE).toEpochMilli())
                        .mapTo(String.class)
                        .list());
    }

    /** The courses the viewer looks after, by name. */
    List<RostersPage.Course> of(Viewer viewer, ProgramId program) {
        return database.read(
                handle -> theirs(handle, viewer, program, COURSE + THEIRS + " ORDER BY c.title, r.name, c.id")
                        .map((row, context) -> course(handle, row))
                        .list());
    }

    /** One of these. */
    Optional<RostersPage.Course> find(Viewer viewer, ProgramId program, String course) {
        return database.read(handle -> theirs(handle, viewer, program, COURSE + THEIRS + " AND c.id = :course")
                .bind("course", course)
                .map((row, context) -> course(handle, row))
                .findOne());
    }

    private static Query theirs(Handle handle, Viewer viewer, ProgramId program, String statement) {
        Set<DistrictNumber> districts = viewer.coordinated(program);
        return handle.createQuery(statement)
                .bind("program", program.value())
                .bind("all", viewer.isOffice(program) ? 1 : 0)
                .bindList(
                        "districts",
                        districts.isEmpty()
                                ? List.of(0)
                                : districts.stream().map(DistrictNumber::value).toList());
    }

    private RostersPage.Course course(Handle handle, ResultSet row) throws SQLException {
        String id = row.getString("id");
        int district = row.getInt("district");
        boolean none = row.wasNull();
        return new RostersPage.Course(
                id,
                row.getString("title"),
                row.getString("platform"),
                row.getInt("bound") == 1,
                none ? Optional.empty() : Optional.of(new DistrictNumber(district)),
                row.getString("memberships") != null,
                row.getString("status").equals("ACTIVE"),
                row.getInt("members"),
                row.getInt("unknown"),
                reading(handle, id, "ended_at IS NULL"),
                reading(handle, id, "ended_at IS NOT NULL"));
    }

    private Optional<RostersPage.Reading> reading(Handle handle, String course, String which) {
        return handle.createQuery("SELECT * FROM roster_reading WHERE course = :course AND " + which
                        + " ORDER BY asked_at DESC, id LIMIT 1")
                .bind("course", course)
                .map((row, context) -> new RostersPage.Reading(
                        row.getInt("members"),
                        row.getInt("stop_asked") == 1,
                        Instant.ofEpochMilli(Math.max(row.getLong("asked_at"), row.getLong("ended_at")))
                                .atZone(clock.getZone()),
                        Optional.ofNullable(row.getString("outcome")).orElse(""),
                        Optional.ofNullable(row.getString("reason")).orElse(""),
                        Optional.ofNullable(row.getString("detail")).orElse(""),
                        row.getInt("names_shared") == 1 || row.getString("names_shared") == null,
                        row.getInt("present"),
                        row.getInt("kept"),
                        row.getInt("came"),
                        row.getInt("renamed"),
                        row.getInt("returned"),
                        row.getInt("departed")))
                .findOne();
    }
}
