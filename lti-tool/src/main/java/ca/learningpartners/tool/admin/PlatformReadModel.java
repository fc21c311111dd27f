package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.platform.HealthReadModel;
import ca.learningpartners.tool.platform.PlatformMake;
import ca.learningpartners.tool.viewer.TechnicalViewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads one platform with its places and its latest launches. */
final class PlatformReadModel {

    private static final int LATEST = 10;
    private static final int MOST_PLACES = 200;

    private final AdminRoom admin;
    private final Database database;
    private final Clock clock;
    private final LaunchesReadModel launches;

    PlatformReadModel(AdminRoom admin) {
        this.admin = admin;
        this.database = admin.room().database();
        this.clock = admin.room().clock();
        this.launches = new LaunchesReadModel(database, clock.getZone());
    }

    PlatformPage page(Registration registration, TechnicalViewer viewer) {
        List<HealthLine> health = health(registration.id());
        LaunchFilter here =
                LaunchFilter.of(viewer).withPlatform(registration.id().value());
        Optional<String> refused = launches.latest(here, 1).stream().findFirst().map(LaunchLine::reference);
        return database.read(handle -> {
            List<PlatformPage.Place> places = places(handle, registration.id(), viewer.place());
            Whose whose = whose(handle, registration.id());
            Optional<ZonedDateTime> first = moment(
                    handle,
                    "SELECT min(at) FROM launch_trace WHERE registration = :id AND code IS NULL",
                    registration.id());
            int held = (int) places.stream()
                    .filter(place -> place.status().equals("HELD"))
                    .count();
            return new PlatformPage(
                    registration,
                    PlatformMake.of(registration),
                    PlatformState.of(registration.status(), !whose.shown().isEmpty(), held, first, refused),
                    viewer.decides(),
                    whose.shown(),
                    whose.chosen(),
                    moment(
                            handle,
                            "SELECT min(done_at) FROM act WHERE subject = :id AND verb = 'platform-added'",
                            registration.id()),
                    first,
                    refused,
                    places,
                    known(handle, registration.id(), viewer.place()) - places.size(),
                    launches.latest(here.withAll(true), LATEST),
                    health,
                    viewer.decides() ? admin.districts() : List.of());
        });
    }

    private List<HealthLine> health(RegistrationId id) {
        return HealthReadModel.of(database, List.of(id)).values().stream()
                .flatMap(found -> new HealthWords(clock).of(found).stream())
                .toList();
    }

    /** Whose people a platform vouches for, as it is shown and as the form chooses it. */
    private record Whose(String shown, String chosen) {}

    private static Whose whose(Handle handle, RegistrationId id) {
        List<Whose> whole = bindings(handle, id, "deployment = ''");
        if (!whole.isEmpty()) {
            return whole.get(0);
        }
        return new Whose(bindings(handle, id, "deployment <> ''").isEmpty() ? "" : "several", "");
    }

    private static List<Whose> bindings(Handle handle, RegistrationId id, String which) {
        return handle.createQuery("SELECT district FROM platform_binding WHERE registration = :id AND <which>")
                .define("which", which)
                .bind("id", id.value())
                .map((row, context) -> new Whose(PlatformsReadModel.whose(row), chosen(row)))
                .list();
    }

    /** What the form sends: the number, or {@code office}. */
    private static String chosen(ResultSet row) throws SQLException {
        return PlatformsReadModel.whose(row).replace("SD", "");
    }

    private List<PlatformPage.Place> places(Handle handle, RegistrationId id, Optional<DeploymentId> own) {
        return handle.createQuery("""
                        SELECT d.id, d.status, d.first_seen, b.registration AS bound, b.district
                        FROM lti_deployment d
                        LEFT JOIN platform_binding b ON b.registration = d.registration AND b.deployment = d.id
                        WHERE d.registration = :id AND (:own = '' OR d.id = :own)
                        ORDER BY CASE d.status WHEN 'HELD' THEN 0 ELSE 1 END, d.first_seen DESC, d.id LIMIT :limit
                        """)
                .bind("id", id.value())
                .bind("own", own.map(DeploymentId::value).orElse(""))
                .bind("limit", MOST_PLACES)
                .map(this::place)
                .list();
    }

    private static int known(Handle handle, RegistrationId id, Optional<DeploymentId> own) {
        return handle.createQuery(
                        "SELECT count(*) FROM lti_deployment WHERE registration = :id AND (:own = '' OR id = :own)")
                .bind("id", id.value())
                .bind("own", own.map(DeploymentId::value).orElse(""))
                .mapTo(Integer.class)
                .one();
    }

    private PlatformPage.Place place(ResultSet row, StatementContext context) throws SQLException {
        boolean bound = row.getString("bound") != null;
        return new PlatformPage.Place(
                row.getString("id"),
                row.getString("status"),
                Instant.ofEpochMilli(row.getLong("first_seen")).atZone(clock.getZone()),
                bound ? PlatformsReadModel.whose(row) : "",
                bound ? chosen(row) : "");
    }

    private Optional<ZonedDateTime> moment(Handle handle, String query, RegistrationId id) {
        return handle.createQuery(query)
                .bind("id", id.value())
                .mapTo(Long.class)
                .findFirst()
                .map(millis -> Instant.ofEpochMilli(millis).atZone(clock.getZone()));
    }
}
