package ca.learningpartners.mentorship.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL, in the schema the URL names ({@code currentSchema}). Writers wait for each other at an advisory lock of
 * that schema, so that “load, tell, save” means the same here as on SQLite.
 */
record PostgresEngine(String url) implements Engine {

    static final String PREFIX = "jdbc:postgresql:";

    private static final String HOST = "([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.%]+])(:[0-9]{1,5})?";
    private static final Pattern URL = Pattern.compile("jdbc:postgresql:(//(" + HOST + "(," + HOST
            + ")*)?(/|(?=\\?)|$))?[^/?&@:]*(\\?([A-Za-z]+=[^&]*(&[A-Za-z]+=[^&]*)*)?)?");

    private static final int READERS = 8;
    private static final int WRITERS = 2;

    /** Whether a URL has no more than hosts, a name and parameters. */
    static boolean isUrl(String jdbcUrl) {
        return URL.matcher(jdbcUrl).matches();
    }

    /** Without the URL and the driver's words on it: it may hold a password. */
    static IllegalArgumentException notUnderstood() {
        return new IllegalArgumentException("This database URL is not PostgreSQL's."
                + " Maybe jdbc:postgresql://HOST/NAME?user=…, with the password as a parameter too?");
    }

    @Override
    public HikariDataSource writers() {
        return pool("writers", WRITERS, "SET lock_timeout = '10s'");
    }

    @Override
    public HikariDataSource readers() {
        return pool(
                "readers",
                READERS,
                "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    @Override
    public DataSource plain() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw notUnderstood();
        }
        source.setReWriteBatchedInserts(true);
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public void waitForOtherWriters(Handle handle) {
        handle.execute("SELECT pg_advisory_xact_lock(hashtext('mentorship'), hashtext(current_schema()))");
    }

    /** For the time of the transaction the references themselves are made so: nobody else sees it. */
    @Override
    public void deferReferences(Handle handle) {
        alterReferences(handle, "DEFERRABLE INITIALLY DEFERRED");
    }

    @Override
    public void settle(Handle handle) {
        handle.execute("SET CONSTRAINTS ALL IMMEDIATE");
        alterReferences(handle, "NOT DEFERRABLE");
        handle.createQuery("""
                        SELECT quote_ident(table_name) AS holder, column_name AS field FROM information_schema.columns
                        WHERE table_schema = current_schema() AND is_identity = 'YES'
                        """)
                .map(Row.mapper(row -> "SELECT setval(pg_get_serial_sequence('" + row.text("holder") + "', '"
                        + row.text("field") + "'), (SELECT COALESCE(MAX(" + row.text("field") + "), 0) + 1 FROM "
                        + row.text("holder") + "), false)"))
                .list()
                .forEach(count -> handle.createQuery(count).mapTo(Long.class).one());
    }

    private static void alterReferences(Handle handle, String how) {
        handle.createQuery("""
                        SELECT 'ALTER TABLE ' || conrelid::regclass || ' ALTER CONSTRAINT ' || quote_ident(conname)
                        FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
                        """).mapTo(String.class).list().forEach(alter -> handle.execute(alter + " " + how));
    }

    @Override
    public String overriding() {
        return "OVERRIDING SYSTEM VALUE";
    }

    @Override
    public List<String> overwriting(Set<String> tables) {
        return tables.stream().sorted().map(table -> "VACUUM FULL " + table).toList();
    }

    @Override
    public String sequence() {
        return "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
    }

    @Override
    public String bytes() {
        return "BYTEA";
    }

    @Override
    public String bytewise() {
        return "COLLATE \"C\"";
    }

    @Override
    public List<String> onlyAdded(String table) {
        return List.of(
                "CREATE FUNCTION " + table + "_stays() RETURNS trigger LANGUAGE plpgsql AS "
                        + "$$ BEGIN RAISE EXCEPTION 'rows of " + table + " are only ever added'; END $$",
                "CREATE TRIGGER " + table + "_stays BEFORE UPDATE OR DELETE ON " + table
                        + " FOR EACH ROW EXECUTE FUNCTION " + table + "_stays()",
                "CREATE TRIGGER " + table + "_stays_whole BEFORE TRUNCATE ON " + table
                        + " FOR EACH STATEMENT EXECUTE FUNCTION " + table + "_stays()");
    }

    @Override
    public String columns() {
        return """
                SELECT t.table_name AS holder, c.column_name AS field FROM information_schema.tables t
                JOIN information_schema.columns c ON c.table_schema = t.table_schema AND c.table_name = t.table_name
                WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
                """;
    }

    /**
     * A lock of the session, which the server lets go of even if this process is killed. Flyway has one of its own, but
     * two processes that both find an empty schema can still stumble over each other before they reach it.
     */
    @Override
    public void alone(Runnable work) {
        Jdbi.create(plain()).useHandle(handle -> {
            handle.execute("SELECT pg_advisory_lock(hashtext('migration'), hashtext(current_schema()))");
            work.run();
        });
    }

    private HikariDataSource pool(String name, int size, String initSql) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("postgres-" + name);
        config.setDataSource(plain());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(initSql);
        return new HikariDataSource(config);
    }
}
