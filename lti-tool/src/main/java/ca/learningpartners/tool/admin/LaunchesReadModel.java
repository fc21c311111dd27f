package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what came of launches. */
final class LaunchesReadModel {

    /** A place sees its own launches, and those that never said where they came from if there is no other place. */
    private static final String OWN_PLACE = """
            (t.deployment = :place OR (t.deployment IS NULL AND NOT EXISTS (
              SELECT 1 FROM lti_deployment d WHERE d.registration = t.registration AND d.id <> :place)))""";

    private final Database database;
    private final ZoneId zone;

    LaunchesReadModel(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    LaunchesPage page(LaunchFilter filter, int number) {
        return database.read(handle -> {
            List<LaunchLine> lines = find(handle, filter, number * AdminRoom.PAGE, AdminRoom.PAGE + 1);
            boolean more = lines.size() > AdminRoom.PAGE;
            return new LaunchesPage(
                    more ? lines.subList(0, AdminRoom.PAGE) : lines, filter, number, more, platforms(handle, filter));
        });
    }

    /** The first few. */
    List<LaunchLine> latest(LaunchFilter filter, int most) {
        return database.read(handle -> find(handle, filter, 0, most));
    }

    private List<LaunchLine> find(Handle handle, LaunchFilter filter, int offset, int limit) {
        return handle.createQuery("""
                        SELECT t.reference, t.at, t.code, t.registration, t.deployment, t.message, t.millis, t.detail, r.name
                        FROM launch_trace t LEFT JOIN lti_registration r ON r.id = t.registration
                        WHERE <conditions>
                        ORDER BY t.at DESC, t.reference LIMIT :limit OFFSET :offset
                        """)
                .define("conditions", conditions(filter))
                .bind("platform", filter.platform())
                .bind("reference", filter.reference())
                .bind("own", filter.own().map(RegistrationId::value).orElse(""))
                .bind("place", filter.place().map(DeploymentId::value).orElse(""))
                .bind("limit", limit)
                .bind("offset", offset)
                .map(this::line)
                .list();
    }

    private static String conditions(LaunchFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!filter.all()) {
            conditions.add("t.code IS NOT NULL");
        }
        if (!filter.platform().isEmpty()) {
            conditions.add("t.registration = :platform");
        }
        if (!filter.reference().isEmpty()) {
            conditions.add("t.reference = :reference");
        }
        if (filter.own().isPresent()) {
            conditions.add("t.registration = :own");
            conditions.add(OWN_PLACE);
        }
        return String.join(" AND ", conditions);
    }

    private static List<LaunchesPage.PlatformName> platforms(Handle handle, LaunchFilter filter) {
        return handle.createQuery(
                        "SELECT id, name FROM lti_registration WHERE :own = '' OR id = :own ORDER BY name, id")
                .bind("own", filter.own().map(RegistrationId::value).orElse(""))
                .map((row, context) -> new LaunchesPage.PlatformName(row.getString("id"), row.getString("name")))
                .list();
    }

    private LaunchLine line(ResultSet row, StatementContext context) throws SQLException {
        long millis = row.getLong("millis");
        boolean noted = !row.wasNull();
        return new LaunchLine(
                row.getString("reference"),
                Instant.ofEpochMilli(row.getLong("at")).atZone(zone),
                Optional.ofNullable(row.getString("code")),
                Optional.ofNullable(row.getString("registration")),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("deployment")),
                Optional.ofNullable(row.getString("message")),
                noted ? Optional.of(millis) : Optional.empty(),
                row.getString("detail"));
    }
}
