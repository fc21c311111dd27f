package ca.learningpartners.tool.admin;

import ca.learningpartners.mentorship.jdbi.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads what the administrator's room shows. No names of people, no content. */
final class AdminReadModel {

    private static final int TRACES = 30;

    private final Database database;

    AdminReadModel(Database database) {
        this.database = database;
    }

    AdminPage page(Optional<String> invite, String sought) {
        return database.read(handle -> new AdminPage(
                platforms(handle), programs(handle), districts(handle), traces(handle, sought), invite, sought));
    }

    private static List<AdminPage.Platform> platforms(Handle handle) {
        return handle.createQuery("""
                        SELECT r.id, r.name, r.issuer, r.client_id, r.status, b.registration AS bound, b.district
                        FROM lti_registration r
                        LEFT JOIN platform_binding b ON b.registration = r.id AND b.deployment = ''
                        ORDER BY r.name, r.id
                        """)
                .map((row, context) -> {
                    int district = row.getInt("district");
                    String bound = row.wasNull() ? "office" : "SD" + district;
                    String id = row.getString("id");
                    return new AdminPage.Platform(
                            id,
                            row.getString("name"),
                            row.getString("issuer"),
                            row.getString("client_id"),
                            row.getString("status"),
                            row.getString("bound") == null ? "" : bound,
                            held(handle, id));
                })
                .list();
    }

    private static List<String> held(Handle handle, String registration) {
        return handle.createQuery(
                        "SELECT id FROM lti_deployment WHERE registration = :id AND status = 'HELD' ORDER BY first_seen, id")
                .bind("id", registration)
                .mapTo(String.class)
                .list();
    }

    private static List<AdminPage.ProgramLine> programs(Handle handle) {
        return handle.createQuery("""
                        SELECT p.id, p.title_en, p.title_fr,
                          (SELECT count(DISTINCT participant) FROM appointment a WHERE a.program = p.id) AS people,
                          (SELECT count(*) FROM appointment a WHERE a.program = p.id AND a.role = 'OFFICE') AS office
                        FROM program p ORDER BY p.id
                        """)
                .map((row, context) -> new AdminPage.ProgramLine(
                        row.getString("id"),
                        row.getString("title_en"),
                        row.getString("title_fr"),
                        row.getInt("people"),
                        row.getInt("office")))
                .list();
    }

    private static List<AdminPage.DistrictChoice> districts(Handle handle) {
        return handle.createQuery("SELECT number, name FROM district ORDER BY number")
                .map((row, context) -> new AdminPage.DistrictChoice(row.getInt("number"), row.getString("name")))
                .list();
    }

    private static List<AdminPage.Trace> traces(Handle handle, String sought) {
        return handle.createQuery("""
                        SELECT t.reference, t.at, t.code, t.detail, r.name
                        FROM launch_trace t LEFT JOIN lti_registration r ON r.id = t.registration
                        WHERE (:sought = '' AND t.code IS NOT NULL) OR t.reference = :sought
                        ORDER BY t.at DESC, t.reference LIMIT :limit
                        """)
                .bind("sought", sought)
                .bind("limit", TRACES)
                .map((row, context) -> new AdminPage.Trace(
                        row.getString("reference"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        Optional.ofNullable(row.getString("code")),
                        Optional.ofNullable(row.getString("name")),
                        row.getString("detail")))
                .list();
    }
}
