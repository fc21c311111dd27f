package ca.learningpartners.mentorship.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/**
 * An open database: a SQLite file or a PostgreSQL schema, brought up to the newest version as it is opened. Several
 * processes may have the same one open; each write waits for the one before it, reads never wait.
 *
 * <p>A piece of work that runs inside another on the same thread joins it: it sees what the outer one wrote, and is
 * kept or lost together with it.
 */
public final class Database implements AutoCloseable {

    private static final String MIGRATIONS = "ca/learningpartners/mentorship/jdbi/migrations";
    private static final String HISTORY_ENDING = "_schema_history";
    private static final String HISTORY = "mentorship" + HISTORY_ENDING;

    private final Engine engine;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;
    private final ThreadLocal<@Nullable Scope> scope = new ThreadLocal<>();

    private Database(Engine engine, HikariDataSource writers, HikariDataSource readers, MasterKeys masters) {
        this.engine = engine;
        this.writers = writers;
        this.readers = readers;
        this.writing = jdbi(engine, writers, masters);
        this.reading = jdbi(engine, readers, masters);
        engine.configureWriting(writing);
    }

    /** Failures say what went wrong, never what was bound: that may be a name, and messages end in logs. */
    private static Jdbi jdbi(Engine engine, HikariDataSource connections, MasterKeys masters) {
        Jdbi jdbi = Jdbi.create(connections).installPlugin(new DomainTypes());
        jdbi.getConfig(Sealing.class).with(masters);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        engine.configure(jdbi);
        return jdbi;
    }

    /** Opens a SQLite file; it is made if it is not there. */
    public static Database open(Path sqliteFile) {
        return open("jdbc:sqlite:" + sqliteFile);
    }

    /**
     * Opens the database behind a JDBC URL: {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/NAME?user=…}. The
     * file is made if it is not there; a PostgreSQL database has to exist. What people write for few can neither be read
     * nor written.
     *
     * @throws IllegalArgumentException if the URL is of another kind
     */
    public static Database open(String jdbcUrl) {
        return open(jdbcUrl, MasterKeys.none());
    }

    /**
     * As {@link #open(String)}, with the master keys that open what people write for few.
     *
     * @throws IllegalArgumentException if the URL is of another kind
     */
    public static Database open(String jdbcUrl, MasterKeys masters) {
        Engine engine = Engine.of(jdbcUrl);
        Migrations.run(engine, MIGRATIONS, HISTORY, new WordsOfNames(), new LinksOfActs(engine));
        HikariDataSource writers = engine.writers();
        try {
            return new Database(engine, writers, engine.readers(), masters);
        } catch (RuntimeException e) {
            writers.close();
            throw e;
        }
    }

    /**
     * The file a JDBC URL names, whether it is there or not; empty for PostgreSQL. Nothing is opened. A PostgreSQL URL
     * takes user and password as parameters only.
     *
     * @throws IllegalArgumentException if the URL could not be opened for its form; the message repeats none of it
     */
    public static Optional<Path> file(String jdbcUrl) {
        return Engine.file(jdbcUrl);
    }

    /**
     * Brings further tables of the same database up to their newest version. Migrations may use <code>${sequence}</code>
     * as the type of a primary key that counts up by itself, <code>${bytes}</code> as that of plain bytes, and
     * <code>${bytewise}</code> after the type of a text that is compared byte by byte.
     *
     * @param location a folder of the class path with Flyway migrations ({@code V1__….sql})
     * @param historyTable where it is noted which of them have run; one of its own for each location, ending in {@code
     *     _schema_history}
     */
    public void migrate(String location, String historyTable) {
        Migrations.run(engine, location, historyTable);
    }

    /**
     * Reads and writes in one transaction: kept as a whole or, if the work throws, not at all.
     *
     * @throws IllegalStateException inside {@link #read}
     */
    public <T> T inTransaction(Function<Handle, T> work) {
        Scope outer = scope.get();
        if (outer == null) {
            return inScope(writing, true, work);
        }
        if (!outer.writes()) {
            throw new IllegalStateException("This is inside a read. Maybe the outer work should be a write?");
        }
        return work.apply(outer.handle());
    }

    /** Reads one consistent state; statements that write fail. */
    public <T> T read(Function<Handle, T> work) {
        Scope outer = scope.get();
        return outer == null ? inScope(reading, false, work) : work.apply(outer.handle());
    }

    /**
     * For screens that read: every statement on its own sees the newest state, and cannot write. Ask for it each time,
     * and use {@code withHandle} rather than {@code open}: inside a transaction it then reads within that transaction.
     */
    public Jdbi reading() {
        Scope outer = scope.get();
        return outer != null && outer.writes() ? writing : reading;
    }

    /**
     * Connections that write, for a library that brings statements of its own. Not to be used inside
     * {@link #inTransaction} on the same thread: with SQLite it would wait for itself.
     */
    public DataSource connections() {
        return writers;
    }

    /**
     * What is wrong with the database itself: a damaged page, a row that points nowhere. Empty if it is sound. PostgreSQL
     * guards both by itself and is not asked.
     */
    public Optional<String> damage() {
        return read(engine::damage);
    }

    /** Every table with the names of its columns, but those in which it is noted which migrations ran. */
    public SortedMap<String, List<String>> columns() {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        read(handle -> handle.createQuery(engine.columns())
                        .map(Row.mapper(row -> Map.entry(row.text("holder"), row.text("field"))))
                        .list())
                .stream()
                .filter(column -> !column.getKey().endsWith(HISTORY_ENDING))
                .forEach(column -> columns.computeIfAbsent(column.getKey(), table -> new ArrayList<>())
                        .add(column.getValue()));
        return columns;
    }

    /** Whether this is PostgreSQL rather than SQLite. For doctors and reports; a statement should not need to know. */
    public boolean isPostgres() {
        return engine instanceof PostgresEngine;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private <T> T inScope(Jdbi jdbi, boolean writes, Function<Handle, T> work) {
        return jdbi.inTransaction(handle -> {
            scope.set(new Scope(handle, writes));
            try {
                if (writes) {
                    engine.waitForOtherWriters(handle);
                }
                return work.apply(handle);
            } finally {
                scope.remove();
            }
        });
    }

    /** The transaction this thread is in. */
    private record Scope(Handle handle, boolean writes) {}
}
