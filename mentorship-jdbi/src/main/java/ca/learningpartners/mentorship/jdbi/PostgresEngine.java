package ca.learningpartners.mentorship.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL, in the schema the URL names ({@code currentSchema}). Writers wait for each other at an advisory lock of
 * that schema, so that “load, tell, save” means the same here as on SQLite.
 */
record PostgresEngine(String url) implements Engine {

    static final String PREFIX = "jdbc:postgresql:";

    private static final int READERS = 8;
    private static final int WRITERS = 2;

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
        source.setUrl(url);
        source.setReWriteBatchedInserts(true);
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public void waitForOtherWriters(Handle handle) {
        handle.execute("SELECT pg_advisory_xact_lock(hashtext('mentorship'), hashtext(current_schema()))");
    }

    @Override
    public String sequence() {
        return "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
    }

    /** Flyway itself waits at a lock in the database. */
    @Override
    public void alone(Runnable work) {
        work.run();
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
