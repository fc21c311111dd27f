package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.tool.platform.DataFolder;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A row of everything for each of some people, in every table of the register, whatever it is: its references lead to rows
 * of the same person, its texts say whose they are. The database's own checks of single values are off; references hold.
 */
final class PlantedPeople implements AutoCloseable {

    /** Columns without a reference in which a person stands. */
    private static final Set<String> PEOPLE = Set.of(
            "mentee",
            "person",
            "participant",
            "asker",
            "author",
            "owner",
            "voter",
            "recipient",
            "principal",
            "said_by",
            "actor",
            "other",
            "chosen_by",
            "thing",
            "colleague");

    /** What a cell holds that cannot be made up; {@code ~} stands for the person's key, nothing for null. */
    private static final Map<String, String> PARTICULAR = new HashMap<>(Map.ofEntries(
            Map.entry("participant.locale", "en"),
            Map.entry("participant_language.language", "en"),
            Map.entry("pairing.concluded_how", "NO_FAULT"),
            Map.entry("program.id", "program-~"),
            Map.entry("participant.email", "anna@~.example"),
            Map.entry("boundary.other", "partner of ~"),
            Map.entry("match_pair.mentor", "partner of ~"),
            Map.entry("match_constraint.mentor", "partner of ~"),
            Map.entry("match_blocking.mentor", "partner of ~"),
            Map.entry("pairing.mentor", "partner of ~"),
            Map.entry("suggestion.other", "partner of ~"),
            Map.entry("choice.mentor", "partner of ~"),
            Map.entry("assistance.assistant", "partner of ~"),
            Map.entry("shared_contact.to_person", "partner of ~"),
            Map.entry("content_key.owner", "person:~"),
            Map.entry("search_word.kind", "PERSON"),
            Map.entry("search_entry.kind", "PERSON"),
            Map.entry("mail.state", "SENT"),
            Map.entry("answering_body.law", "FIPPA"),
            Map.entry("appraisal_place.standard", "standard of ~"),
            Map.entry("appraisal_evidence.standard", "standard of ~"),
            Map.entry("wave.opens", "2026-12-01"),
            Map.entry("wave.due", "2026-12-01"),
            Map.entry("wave.closes", "2026-12-01"),
            Map.entry("wave_response.state", "ANSWERED"),
            Map.entry("community_label.kind", "RESOURCE"),
            Map.entry("session_handover.session", "‹~:web_session.fingerprint›"),
            Map.entry("match_dual.proof", "ALL"),
            Map.entry("match_constraint.kind", "PIN"),
            Map.entry("release_grant.part", "MENTEE"),
            Map.entry("roster_reading.outcome", "DONE"),
            Map.entry("topic_proposal.merged_at", ""),
            Map.entry("resource_version.office_by", ""),
            Map.entry("joint_proposal.office_by", ""),
            Map.entry("gathering.ends_at", "#2000"),
            Map.entry("gathering.vote_closes", "#2000"),
            Map.entry("ask.until_at", "#2000"),
            Map.entry("correction.datum", "WORK_CONTACT"),
            Map.entry("topic_proposal.merged_into", ""),
            Map.entry("resource.practice", ""),
            Map.entry("match_run.based_on", ""),
            Map.entry("closing.finished_at", ""),
            Map.entry("correction.accepted", ""),
            Map.entry("erasure.withdrawn_at", ""),
            Map.entry("erasure.held_until", "2026-12-01"),
            Map.entry("pairing_pause.meant_until", "2026-12-01"),
            Map.entry("erasure.done_by", ""),
            Map.entry("erasure.done_at", ""),
            Map.entry("erasure.kept_until", ""),
            Map.entry("erasure.over_at", "")));

    /** Tables that are given rows by other means, or none. */
    private static final Set<String> ASIDE = Set.of("act", "match_input", "scheduled_tasks", "kept_eligibility");

    private final Connection connection;
    private final String schema;
    private final Map<String, Map<String, Object>> rows = new HashMap<>();

    PlantedPeople(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        schema = connection.getSchema();
        if (url.startsWith("jdbc:sqlite:")) {
            execute("PRAGMA foreign_keys = ON");
            execute("PRAGMA ignore_check_constraints = ON");
        } else {
            execute("""
                    DO $$ DECLARE c record; BEGIN
                      FOR c IN SELECT conrelid::regclass AS t, conname FROM pg_constraint
                        WHERE contype = 'c' AND connamespace = current_schema()::regnamespace
                      LOOP EXECUTE 'ALTER TABLE ' || c.t || ' DROP CONSTRAINT ' || quote_ident(c.conname); END LOOP;
                    END $$""");
        }
    }

    static String marked(String person, String table, String column) {
        return "‹" + person + ":" + table + "." + column + "›";
    }

    /** Plants somebody, and a partner of theirs who has nothing else. */
    void plant(String person) throws SQLException {
        for (FieldRegister.Table table : inOrder()) {
            if (table.name().equals("participant")) {
                execute("INSERT INTO participant (id, name, locale) VALUES ('partner of " + person + "', 'Partner of "
                        + person + "', 'en')");
            }
            if (!ASIDE.contains(table.name())) {
                plant(person, table);
            }
        }
    }

    /** What a reference leads to comes before it. */
    private List<FieldRegister.Table> inOrder() throws SQLException {
        Set<FieldRegister.Table> ordered = new LinkedHashSet<>();
        for (FieldRegister.Table table : DataFolder.register().tables()) {
            order(table, ordered);
        }
        return new ArrayList<>(ordered);
    }

    private void order(FieldRegister.Table table, Set<FieldRegister.Table> ordered) throws SQLException {
        if (!ordered.contains(table)) {
            for (String parent : references(table.name()).values().stream()
                    .map(reference -> reference.substring(0, reference.indexOf('.')))
                    .distinct()
                    .toList()) {
                if (!parent.equals(table.name())) {
                    order(DataFolder.register().table(parent).orElseThrow(), ordered);
                }
            }
            ordered.add(table);
        }
    }

    private void plant(String person, FieldRegister.Table table) throws SQLException {
        Map<String, String> references = references(table.name());
        Map<String, Object> row = new LinkedHashMap<>();
        for (Map.Entry<String, String> column : types(table.name()).entrySet()) {
            row.put(column.getKey(), value(person, table.name(), column.getKey(), column.getValue(), references));
        }
        row.values().removeIf(value -> value == null);
        String marks = String.join(", ", row.keySet().stream().map(name -> "?").toList());
        try (var insert = connection.prepareStatement(
                "INSERT INTO " + table.name() + " (" + String.join(", ", row.keySet()) + ") VALUES (" + marks + ")")) {
            int at = 1;
            for (Object value : row.values()) {
                insert.setObject(at++, value);
            }
            insert.execute();
        } catch (SQLException e) {
            throw new SQLException(table.name() + " " + row + ": " + e.getMessage(), e);
        }
        rows.put(person + " " + table.name(), row);
    }

    private Object value(String person, String table, String column, String type, Map<String, String> references) {
        String particular = PARTICULAR.get(table + "." + column);
        if (particular != null) {
            return particular.isEmpty()
                    ? null
                    : particular.startsWith("#")
                            ? (Object) Long.valueOf(particular.substring(1))
                            : particular.replace("~", person);
        }
        if (column.equals("seq")) {
            return null;
        }
        if (references.containsKey(column)) {
            String[] parent = references.get(column).split("\\.");
            return parent[0].equals("participant")
                    ? person
                    : rows.get(person + " " + parent[0]).get(parent[1]);
        }
        if (type.startsWith("TEXT") || type.startsWith("VARCHAR")) {
            return text(person, table, column);
        }
        if (type.startsWith("BOOL")) {
            return true;
        }
        if (type.startsWith("BYTEA") || type.startsWith("BLOB")) {
            return new byte[] {1};
        }
        return type.startsWith("DOUBLE") || type.startsWith("FLOAT") || type.startsWith("REAL")
                ? (Object) 1.5
                : number(person, type);
    }

    /** Numbers that are the number of a thing differ by person. */
    private static Object number(String person, String type) {
        int number = 900 + Math.abs(person.hashCode() % 90);
        return type.startsWith("INT8") || type.startsWith("BIGINT") || type.startsWith("BIGSERIAL")
                ? (Object) (long) number
                : number;
    }

    private static String text(String person, String table, String column) {
        if (table.equals("participant") && column.equals("id")
                || PEOPLE.contains(column)
                || column.endsWith("_by")
                || column.equals("mentor")) {
            return person;
        }
        return switch (column) {
            case "deployment", "subject", "context" ->
                table.equals("ask") ? marked(person, table, column) : column + " of " + person;
            case "role" -> "MENTEE";
            default -> marked(person, table, column);
        };
    }

    private Map<String, String> types(String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet columns = data.getColumns(null, schema, table, null)) {
            while (columns.next()) {
                if (columns.getString("TABLE_NAME").equals(table)) {
                    types.put(
                            columns.getString("COLUMN_NAME"),
                            columns.getString("TYPE_NAME").toUpperCase(Locale.ROOT));
                }
            }
        }
        return types;
    }

    private Map<String, String> references(String table) throws SQLException {
        Map<String, String> references = new LinkedHashMap<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                references.putIfAbsent(
                        keys.getString("FKCOLUMN_NAME"),
                        keys.getString("PKTABLE_NAME") + "." + keys.getString("PKCOLUMN_NAME"));
            }
        }
        return references;
    }

    /** Every cell of text of a table that says something about somebody: their key, their partner's aside. */
    List<String> cellsNaming(String table, String person) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("SELECT * FROM " + table)) {
            while (all.next()) {
                for (int at = 1; at <= all.getMetaData().getColumnCount(); at++) {
                    String cell = all.getString(at);
                    if (cell != null
                            && cell.replaceAll("(?i)partner of " + person, "").contains(person)) {
                        cells.add(table + "." + all.getMetaData().getColumnName(at) + "=" + cell);
                    }
                }
            }
        }
        return cells;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
