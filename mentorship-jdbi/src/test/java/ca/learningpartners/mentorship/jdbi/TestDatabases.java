package ca.learningpartners.mentorship.jdbi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Empty databases for tests: a SQLite file, or a schema of its own in the PostgreSQL that the environment names. */
public final class TestDatabases {

    /** The JDBC URL of a PostgreSQL whose user may make schemas; {@code bin/with-postgres} provides one. */
    public static final String POSTGRES = "MENTORSHIP_TEST_POSTGRES";

    private static final MasterKeys MASTERS = MasterKeys.of(List.of(AesGcm.newKey()));

    private TestDatabases() {}

    /** Master keys made for this run of the tests. */
    public static MasterKeys masters() {
        return MASTERS;
    }

    /** The URL of a SQLite file in a temporary folder of the test. */
    public static String sqlite(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("test-" + UUID.randomUUID() + ".db");
    }

    /**
     * A schema of its own; the test is reported as skipped where there is no PostgreSQL. Ask for it in each test, not
     * before all of them: JUnit reports a class that is skipped as a whole as no test at all.
     */
    public static Schema postgres() {
        String server = System.getenv(POSTGRES);
        assumeTrue(server != null && !server.isBlank(), "No PostgreSQL: set " + POSTGRES + " or use bin/with-postgres");
        return new Schema(server, "test_" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** A PostgreSQL schema that is gone once it is closed. */
    public static final class Schema implements AutoCloseable {

        private final String server;
        private final String name;

        private Schema(String server, String name) {
            this.server = server;
            this.name = name;
            Jdbi.create(server).useHandle(handle -> handle.execute("CREATE SCHEMA " + name));
        }

        public String url() {
            return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + name;
        }

        /** Takes every row out of every table; the tables and the notes of which migrations ran stay. */
        public void empty() {
            Jdbi.create(url()).useHandle(handle -> {
                List<String> tables =
                        handle.createQuery("""
                                SELECT quote_ident(tablename) FROM pg_tables
                                WHERE schemaname = current_schema() AND tablename NOT LIKE '%schema_history'
                                """).mapTo(String.class).list();
                List<String> onlyAdded = List.of("act", "alert_finding");
                onlyAdded.forEach(table -> handle.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER"));
                handle.execute("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY");
                onlyAdded.forEach(table -> handle.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER"));
            });
        }

        @Override
        public void close() {
            Jdbi.create(server).useHandle(handle -> handle.execute("DROP SCHEMA " + name + " CASCADE"));
        }
    }
}
