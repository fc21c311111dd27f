package ca.learningpartners.mentorship.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
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

    private static final String HISTORY_ENDING = "_schema_history";
    private static final String HISTORY = "mentorship" + HISTORY_ENDING;

    /** The version to open at, if not a certain one. */
    public static final String NEWEST = "latest";

    private final Engine engine;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final MasterKeys masters;
    private final Jdbi writing;
    private final Jdbi reading;
    private final ThreadLocal<@Nullable Scope> scope = new ThreadLocal<>();

    private Database(Engine engine, HikariDataSource writers, HikariDataSource readers, MasterKeys masters) {
        this.engine = engine;
        this.writers = writers;
        this.readers = readers;
        this.masters = masters;
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
        return open(jdbcUrl, masters, NEWEST);
    }

    /**
     * As {@link #open(String, MasterKeys)}, brought up to some version only: to be filled with what an older one kept.
     *
     * @param version of the library's own tables
     */
    public static Database open(String jdbcUrl, MasterKeys masters, String version) {
        Engine engine = Engine.of(jdbcUrl);
        OwnTables.bringUpTo(version, engine, masters, HISTORY);
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
     * As {@link #migrate(String, String)}; at one version, the texts of some tables are sealed that were open before.
     *
     * @param target the version to stop at, {@link #NEWEST} for none
     * @param sealing where texts begin to be sealed
     */
    public void migrate(String location, String historyTable, String target, SealedFrom sealing) {
        Migrations.run(
                engine,
                location,
                historyTable,
                target,
                new SealWhatIsOpen(sealing.version(), SealedColumn.in(sealing.register()), sealing.tables(), masters),
                new OverwriteWhatWasOpen(sealing.version(), sealing.tables(), engine));
    }

    /**
     * From when on some tables hold sealed texts only.
     *
     * @param version a number that no file of migrations has
     * @param register a folder of the class path whose {@code sealed.csv} says which of their columns
     */
    public record SealedFrom(String version, String register, Set<String> tables) {

        public SealedFrom {
            tables = Set.copyOf(tables);
        }
    }

    /** The version of each history of migrations, by the name of its table. */
    SortedMap<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        read(handle -> handle.createQuery(engine.columns())
                        .map(Row.mapper(row -> row.text("holder")))
                        .set())
                .stream()
                .filter(table -> table.endsWith(HISTORY_ENDING))
                .forEach(table -> versions.put(table, version(table)));
        return versions;
    }

    private String version(String history) {
        return read(handle -> handle.createQuery("SELECT version FROM " + history + " WHERE version IS NOT NULL")
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(MigrationVersion::fromVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("0");
    }

    /** Fills empty tables; what refers to what is looked at once everything is in. */
    void fill(Consumer<WholeDatabase.Filling> work) {
        inTransaction(handle -> {
            engine.deferReferences(handle);
            work.accept(new WholeDatabase.Filling(handle, engine.overriding()));
            engine.settle(handle);
            return true;
        });
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
