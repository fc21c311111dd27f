package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.platform.HealthReadModel;
import ca.learningpartners.tool.platform.PlatformHealth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the list of platforms and the open invites. */
final class PlatformsReadModel {

    private static final int FEW = 5;
    private static final Duration LATELY = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;

    PlatformsReadModel(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    PlatformsPage page(int number) {
        return database.read(handle -> {
            List<PlatformsPage.Line> lines = platforms(handle, number);
            boolean more = lines.size() > AdminRoom.PAGE;
            return new PlatformsPage(
                    withHealth(more ? lines.subList(0, AdminRoom.PAGE) : lines),
                    number,
                    more,
                    invites(handle, 0, FEW),
                    openInvites(handle),
                    refused(handle),
                    count(handle, "SELECT count(*) FROM program"));
        });
    }

    /** A part of the open invites, and one more if there is a further part. */
    List<PlatformsPage.Invite> invites(int number) {
        return database.read(handle -> invites(handle, number * AdminRoom.PAGE, AdminRoom.PAGE + 1));
    }

    private List<PlatformsPage.Line> platforms(Handle handle, int number) {
        return handle.createQuery("""
                        SELECT r.id, r.name, r.issuer, r.status, b.registration AS bound, b.district,
                          (SELECT count(*) FROM platform_binding o WHERE o.registration = r.id) AS bindings,
                          (SELECT count(*) FROM lti_deployment d WHERE d.registration = r.id AND d.status = 'HELD') AS held,
                          (SELECT min(t.at) FROM launch_trace t WHERE t.registration = r.id AND t.code IS NULL) AS first_launch,
                          (SELECT t.reference FROM launch_trace t WHERE t.registration = r.id AND t.code IS NOT NULL
                            ORDER BY t.at DESC, t.reference LIMIT 1) AS refused
                        FROM lti_registration r
                        LEFT JOIN platform_binding b ON b.registration = r.id AND b.deployment = ''
                        ORDER BY r.name, r.id LIMIT :limit OFFSET :offset
                        """)
                .bind("limit", AdminRoom.PAGE + 1)
                .bind("offset", number * AdminRoom.PAGE)
                .map(this::line)
                .list();
    }

    private PlatformsPage.Line line(ResultSet row, StatementContext context) throws SQLException {
        Optional<ZonedDateTime> first = moment(row, "first_launch");
        Optional<String> refused = Optional.ofNullable(row.getString("refused"));
        int held = row.getInt("held");
        boolean bound = row.getInt("bindings") > 0;
        return new PlatformsPage.Line(
                row.getString("id"),
                row.getString("name"),
                row.getString("issuer"),
                PlatformState.of(RegistrationStatus.valueOf(row.getString("status")), bound, held, first, refused),
                row.getString("bound") == null ? (bound ? "several" : "") : whose(row),
                first,
                refused,
                held,
                List.of());
    }

    /** Of a platform that is let in; the others are not asked for anything. */
    private List<PlatformsPage.Line> withHealth(List<PlatformsPage.Line> lines) {
        List<RegistrationId> ids =
                lines.stream().map(line -> new RegistrationId(line.id())).toList();
        Map<RegistrationId, PlatformHealth> health = HealthReadModel.of(database, ids);
        HealthWords words = new HealthWords(clock);
        return lines.stream()
                .map(line -> line.state().isLetIn()
                        ? line.with(words.troubles(Objects.requireNonNull(health.get(new RegistrationId(line.id())))))
                        : line)
                .toList();
    }

    private List<PlatformsPage.Invite> invites(Handle handle, int offset, int limit) {
        return handle.createQuery("""
                        SELECT fingerprint, name, bound, district, approved, expires_at FROM platform_invite
                        WHERE used_at IS NULL AND expires_at > :now
                        ORDER BY expires_at, fingerprint LIMIT :limit OFFSET :offset
                        """)
                .bind("now", clock.millis())
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new PlatformsPage.Invite(
                        row.getString("fingerprint"),
                        row.getString("name"),
                        row.getInt("bound") == 1 ? whose(row) : "",
                        row.getInt("approved") == 1,
                        moment(row, "expires_at").orElseThrow()))
                .list();
    }

    /** “SD27”, or {@code office} for the Provincial Office. */
    static String whose(ResultSet row) throws SQLException {
        int district = row.getInt("district");
        return row.wasNull() ? "office" : "SD" + district;
    }

    private int openInvites(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM platform_invite WHERE used_at IS NULL AND expires_at > :now")
                .bind("now", clock.millis())
                .mapTo(Integer.class)
                .one();
    }

    private int refused(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM launch_trace WHERE at > :since AND code IS NOT NULL")
                .bind("since", clock.instant().minus(LATELY).toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }

    private static int count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }

    private Optional<ZonedDateTime> moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(millis).atZone(clock.getZone()));
    }
}
