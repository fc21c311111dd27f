package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.platform.PlatformHealth.Asked;
import ca.learningpartners.tool.platform.PlatformHealth.Readings;
import ca.learningpartners.tool.platform.PlatformHealth.Scores;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads how platforms are doing, several at once. */
public final class HealthReadModel {

    private static final String HEARD = """
            SELECT registration, what, ok, at, detail, clock_ahead FROM platform_health
            WHERE registration IN (<ids>) ORDER BY at
            """;

    /** The latest ended reading of each course. */
    private static final String READINGS = """
            SELECT c.registration, r.outcome, COALESCE(r.reason, '') AS reason, count(*) AS courses,
              max(r.ended_at) AS latest
            FROM course c
            JOIN roster_reading r ON r.id = (
              SELECT x.id FROM roster_reading x WHERE x.course = c.id AND x.ended_at IS NOT NULL
              ORDER BY x.asked_at DESC, x.id LIMIT 1)
            WHERE c.registration IN (<ids>)
            GROUP BY c.registration, r.outcome, COALESCE(r.reason, '')
            ORDER BY courses DESC, r.outcome, reason
            """;

    private static final String SCORES = """
            SELECT c.registration, s.state, CASE WHEN s.state = 'REFUSED' THEN COALESCE(s.reason, '') ELSE '' END AS reason,
              count(*) AS scores, max(s.settled_at) AS settled, min(s.due_at) AS due
            FROM grade_score s JOIN grade_column g ON g.id = s.grade_column JOIN course c ON c.id = g.course
            WHERE c.registration IN (<ids>) AND s.state <> 'EXPECTED'
            GROUP BY c.registration, s.state, CASE WHEN s.state = 'REFUSED' THEN COALESCE(s.reason, '') ELSE '' END
            """;

    private final Handle handle;

    private HealthReadModel(Handle handle) {
        this.handle = handle;
    }

    /** How each of these platforms is doing. */
    public static Map<RegistrationId, PlatformHealth> of(Database database, Collection<RegistrationId> platforms) {
        if (platforms.isEmpty()) {
            return Map.of();
        }
        return database.read(handle -> new HealthReadModel(handle).read(platforms));
    }

    private record Heard(
            String platform, String what, boolean ok, Instant at, String detail, Optional<Duration> ahead) {

        boolean is(String kind, boolean given) {
            return what.equals(kind) && ok == given;
        }
    }

    private record Read(String platform, Readings readings) {}

    private record Counted(
            String platform,
            String state,
            String reason,
            int count,
            Optional<Instant> settled,
            Optional<Instant> due) {}

    private Map<RegistrationId, PlatformHealth> read(Collection<RegistrationId> platforms) {
        List<String> ids = platforms.stream().map(RegistrationId::value).toList();
        var heard = byPlatform(rows(HEARD, ids, HealthReadModel::heard), Heard::platform);
        var read = byPlatform(rows(READINGS, ids, HealthReadModel::reading), Read::platform);
        var counted = byPlatform(rows(SCORES, ids, HealthReadModel::counted), Counted::platform);
        return platforms.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new PlatformHealth(
                                asked(heard.getOrDefault(id.value(), List.of()), "KEYS"),
                                asked(heard.getOrDefault(id.value(), List.of()), "TOKEN"),
                                clock(heard.getOrDefault(id.value(), List.of())),
                                read.getOrDefault(id.value(), List.of()).stream()
                                        .map(Read::readings)
                                        .toList(),
                                scores(counted.getOrDefault(id.value(), List.of())))));
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String query, List<String> ids, Row<T> reading) {
        return handle.createQuery(query)
                .bindList("ids", ids)
                .map((ResultSet row, StatementContext context) -> reading.of(row))
                .list();
    }

    private static <T> Map<String, List<T>> byPlatform(List<T> rows, Function<T, String> platform) {
        return rows.stream().collect(Collectors.groupingBy(platform));
    }

    private static Heard heard(ResultSet row) throws SQLException {
        long ahead = row.getLong("clock_ahead");
        Optional<Duration> told = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(ahead));
        return new Heard(
                row.getString("registration"),
                row.getString("what"),
                row.getInt("ok") == 1,
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("detail"),
                told);
    }

    private static Read reading(ResultSet row) throws SQLException {
        return new Read(
                row.getString("registration"),
                new Readings(
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getInt("courses"),
                        Instant.ofEpochMilli(row.getLong("latest"))));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString("registration"),
                row.getString("state"),
                row.getString("reason"),
                row.getInt("scores"),
                moment(row, "settled"),
                moment(row, "due"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Asked asked(List<Heard> heard, String what) {
        Optional<Heard> refused =
                heard.stream().filter(each -> each.is(what, false)).findFirst();
        return new Asked(
                heard.stream().filter(each -> each.is(what, true)).findFirst().map(Heard::at),
                refused.map(Heard::at),
                refused.map(Heard::detail).orElse(""));
    }

    /** They are in the order in which they were heard. */
    private static Optional<Duration> clock(List<Heard> heard) {
        return heard.stream().flatMap(each -> each.ahead().stream()).reduce((earlier, later) -> later);
    }

    private static Scores scores(List<Counted> counted) {
        Map<String, Integer> refused = new TreeMap<>();
        Optional<Instant> sent = Optional.empty();
        Optional<Instant> due = Optional.empty();
        int waiting = 0;
        for (Counted each : counted) {
            switch (each.state()) {
                case "SENT" -> sent = each.settled();
                case "DUE" -> {
                    waiting = each.count();
                    due = each.due();
                }
                default -> refused.put(each.reason(), each.count());
            }
        }
        return new Scores(sent, waiting, due, refused);
    }
}
