package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.matchmaking.Agreeing;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Counts what somebody takes part in or looks after. Counts and dates only, never what was written. */
final class HomeReadModel {

    private static final int CONTACT_DAYS = 30;
    private static final int JOINED_DAYS = 30;
    private static final int ASKED_DAYS = 30;

    private static final String COUNTS = """
            WITH mine AS (
              SELECT g.id, g.mentee_accepted_at, g.mentor_accepted_at
              FROM pairing g
              JOIN participant mentee ON mentee.id = g.mentee
              JOIN participant mentor ON mentor.id = g.mentor
              WHERE g.program = :program AND g.concluded_at IS NULL
                AND (:all = 1 OR mentee.district IN (<districts>) OR mentor.district IN (<districts>))
            )
            SELECT
              (SELECT count(*) FROM mine WHERE mentee_accepted_at IS NULL OR mentor_accepted_at IS NULL) AS offered,
              (SELECT count(*) FROM mine WHERE mentee_accepted_at IS NOT NULL AND mentor_accepted_at IS NOT NULL) AS active,
              (SELECT count(*) FROM session s JOIN mine ON mine.id = s.pairing WHERE s.held_on > :since) AS contacts,
              (SELECT count(DISTINCT s.pairing) FROM session s JOIN mine ON mine.id = s.pairing
                WHERE s.held_on > :since) AS talking,
              (SELECT count(*) FROM join_request j WHERE j.answered_at IS NULL
                AND (:all = 1 OR j.district IN (<districts>))) AS asking
            """;

    private final Database database;

    HomeReadModel(Database database) {
        this.database = database;
    }

    HomePage.Desk desk(Program program, Viewer viewer, Attention attention, int wishes, LocalDate today, Instant now) {
        boolean office = viewer.isOffice(program.id());
        Set<DistrictNumber> coordinated = viewer.coordinated(program.id());
        List<Integer> districts =
                coordinated.stream().map(DistrictNumber::value).sorted().toList();
        return database.read(handle -> {
            Optional<Pending> pending = pending(handle, program);
            return handle.createQuery(COUNTS)
                    .bind("program", program.id().value())
                    .bind("all", office ? 1 : 0)
                    .bindList("districts", districts.isEmpty() ? List.of(0) : districts)
                    .bind("since", today.minusDays(CONTACT_DAYS).toString())
                    .map((row, context) -> {
                        int people = 2 * row.getInt("talking");
                        return new HomePage.Desk(
                                program.id().value(),
                                program.title(),
                                program.template().terms().mentee(),
                                office,
                                districts.stream().map(number -> "SD" + number).collect(Collectors.joining(", ")),
                                attention.numbers(),
                                row.getInt("offered"),
                                row.getInt("active"),
                                Optional.of(row.getInt("contacts"))
                                        .filter(any -> !office || people >= Suppression.LEAST),
                                row.getInt("asking"),
                                wishes,
                                words(handle, program, districts, now),
                                pending.map(Pending::run),
                                pending.map(Pending::pairs).orElse(0));
                    })
                    .one();
        });
    }

    private static final String WORDS = """
            SELECT count(DISTINCT p.mentee) FROM match_run r
            JOIN match_pair p ON p.run = r.id
            JOIN participant person ON person.id = p.mentee OR person.id = p.mentor
            LEFT JOIN agreement a ON a.run = r.id AND a.mentee = p.mentee AND a.district = person.district
            WHERE r.program = :program AND person.district IN (<districts>) AND a.word IS NULL
            AND NOT EXISTS (SELECT 1 FROM agreement d WHERE d.run = r.id AND d.mentee = p.mentee AND d.word = 'DECLINED')
            AND ((r.approved_at >= :since AND a.run IS NOT NULL)
              OR (r.approved_at IS NULL AND r.id = (
                SELECT l.id FROM match_run l WHERE l.program = :program ORDER BY l.run_at DESC, l.seq DESC LIMIT 1)))
            """;

    /** How many pairs of the districts wait for their coordinator's word, before or after the approval. */
    private static int words(Handle handle, Program program, List<Integer> districts, Instant now) {
        if (districts.isEmpty()) {
            return 0;
        }
        return handle.createQuery(WORDS)
                .bind("program", program.id())
                .bindList("districts", districts)
                .bind("since", Agreeing.since(program, now))
                .mapTo(Integer.class)
                .one();
    }

    private record Pending(String run, int pairs) {}

    /** The latest run, if it proposes somebody and nobody has approved it. */
    private static Optional<Pending> pending(Handle handle, Program program) {
        return handle.createQuery("""
                        SELECT r.id, r.approved_at, (SELECT count(*) FROM match_pair p WHERE p.run = r.id) AS pairs
                        FROM match_run r WHERE r.program = :program
                        ORDER BY r.run_at DESC, r.seq DESC LIMIT 1
                        """)
                .bind("program", program.id().value())
                .map((row, context) -> {
                    boolean nothingToDo = row.getObject("approved_at") != null || row.getInt("pairs") == 0;
                    return nothingToDo
                            ? Optional.<Pending>empty()
                            : Optional.of(new Pending(row.getString("id"), row.getInt("pairs")));
                })
                .findOne()
                .flatMap(found -> found);
    }

    /** Accounts joined within a month, other than the one the viewer came from now. */
    List<HomePage.Joined> joined(Viewer viewer, Instant now, ZoneId zone) {
        Visitor here = viewer.session().visitor().orElseThrow();
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT r.name, i.joined_at FROM platform_identity i
                        JOIN lti_registration r ON r.id = i.registration
                        WHERE i.participant = :person AND i.joined_at > :since
                          AND NOT (i.registration = :registration AND i.deployment = :scope AND i.subject = :subject)
                        ORDER BY i.joined_at DESC
                        """)
                        .bind("person", viewer.id())
                        .bind("since", now.minus(Duration.ofDays(JOINED_DAYS)))
                        .bind("registration", here.registration().value())
                        .bind("scope", here.scope())
                        .bind("subject", here.subject())
                        .map((row, context) -> new HomePage.Joined(
                                row.getString("name"),
                                LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong("joined_at")), zone)))
                        .list());
    }

    /** Where a coordinator asked how it goes, as long as nothing was noted since, and for a month at most. */
    List<HomePage.Ask> asks(Viewer viewer, Instant now) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT a.pairing, q.name AS partner, c.name, c.email FROM attention_ask a
                        JOIN pairing g ON g.id = a.pairing AND g.concluded_at IS NULL
                        JOIN participant q ON q.id = CASE WHEN g.mentee = :person THEN g.mentor ELSE g.mentee END
                        JOIN participant c ON c.id = a.asked_by
                        WHERE a.which = :which AND a.asked_at > :since AND (g.mentee = :person OR g.mentor = :person)
                          AND NOT EXISTS (SELECT 1 FROM session s WHERE s.pairing = g.id AND s.logged_at > a.asked_at)
                        ORDER BY a.asked_at DESC
                        """)
                        .bind("person", viewer.id())
                        .bind("which", Which.QUIET.name())
                        .bind("since", now.minus(Duration.ofDays(ASKED_DAYS)))
                        .map((row, context) -> new HomePage.Ask(
                                row.getString("pairing"),
                                row.getString("partner"),
                                row.getString("name"),
                                Optional.ofNullable(row.getString("email"))))
                        .list());
    }

    /** How many contacts a partnership has had, and when the last one was. */
    Contacts contacts(Pairing pairing) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) AS contacts, max(held_on) AS latest FROM session WHERE pairing = :pairing")
                        .bind("pairing", pairing.id().value())
                        .map((row, context) -> new Contacts(
                                row.getInt("contacts"),
                                Optional.ofNullable(row.getString("latest")).map(LocalDate::parse)))
                        .one());
    }

    record Contacts(int count, Optional<LocalDate> latest) {}

    /** Programs in which the viewer holds this role and has no partnership that stands. */
    List<String> unpaired(Viewer viewer, Role role) {
        String column = role == Role.MENTEE ? "mentee" : "mentor";
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT a.program FROM appointment a
                        WHERE a.participant = :person AND a.role = :role
                          AND NOT EXISTS (SELECT 1 FROM pairing g WHERE g.program = a.program
                            AND g.<column> = a.participant AND g.concluded_at IS NULL)
                        ORDER BY a.program
                        """)
                        .bind("person", viewer.id().value())
                        .bind("role", role.name())
                        .define("column", column)
                        .mapTo(String.class)
                        .list());
    }
}
