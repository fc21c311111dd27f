package ca.learningpartners.mentorship.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A SQLite file with a write-ahead log: one connection that writes, a few that read, and a wait of up to ten seconds
 * for the writer of another process. What was acknowledged has reached the disk, and what was deleted is overwritten in the
 * file.
 */
final class SqliteEngine implements Engine {

    static final String PREFIX = "jdbc:sqlite:";

    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 10_000;
    private static final Object ONE_AT_A_TIME = new Object();

    private final String url;
    private final Path file;

    SqliteEngine(String url) {
        this.url = url;
        this.file = file(url);
        make();
    }

    /** The file a URL names, whether it is there or not. */
    static Path file(String url) {
        String name = url.substring(PREFIX.length()).replaceFirst("\\?.*", "");
        if (name.isEmpty() || name.startsWith(":") || name.startsWith("file:")) {
            throw new IllegalArgumentException(
                    "A SQLite database needs a plain file. Maybe jdbc:sqlite:mentorship.db, or the in-memory store?");
        }
        return Path.of(name).toAbsolutePath();
    }

    /** For the owner alone, because people are in it. SQLite gives the files beside it the same mode. */
    private void make() {
        try {
            Files.createDirectories(file.getParent(), mode("rwx------"));
            if (Files.notExists(file)) {
                makeFile();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeFile() throws IOException {
        try {
            Files.createFile(file, mode("rw-------"));
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker; it made the file the same way.
        }
    }

    private FileAttribute<?>[] mode(String permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public HikariDataSource writers() {
        return pool("writer", 1, "PRAGMA query_only = 0");
    }

    @Override
    public HikariDataSource readers() {
        return pool("readers", READERS, "PRAGMA query_only = 1");
    }

    @Override
    public DataSource plain() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    @Override
    public void configure(Jdbi jdbi) {
        jdbi.setStatementBuilderFactory(KeptStatements.ofEachConnection());
    }

    @Override
    public void configureWriting(Jdbi jdbi) {
        jdbi.setTransactionHandler(new ImmediateTransactions());
    }

    @Override
    public String sequence() {
        return "INTEGER PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    public String bytes() {
        return "BLOB";
    }

    @Override
    public String bytewise() {
        return "COLLATE BINARY";
    }

    @Override
    public List<String> onlyAdded(String table) {
        return Stream.of("UPDATE", "DELETE")
                .map(change -> "CREATE TRIGGER " + table + "_no_" + change + " BEFORE " + change + " ON " + table
                        + " BEGIN SELECT RAISE(ABORT, 'rows of " + table + " are only ever added'); END")
                .toList();
    }

    @Override
    public String columns() {
        return """
                SELECT t.name AS holder, c.name AS field FROM sqlite_master t JOIN pragma_table_info(t.name) c
                WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~'
                """;
    }

    @Override
    public void deferReferences(Handle handle) {
        handle.execute("PRAGMA defer_foreign_keys = ON");
    }

    @Override
    public List<String> overwriting(Set<String> tables) {
        return List.of("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    @Override
    public Optional<String> damage(Handle handle) {
        String integrity = handle.createQuery("PRAGMA integrity_check(1)")
                .mapTo(String.class)
                .one();
        if (!integrity.equals("ok")) {
            return Optional.of(integrity);
        }
        return handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> row.getString("table") + " → " + row.getString("parent"))
                .findFirst();
    }

    /** A lock on a file beside the database: the system lets go of it even if this process is killed. */
    @Override
    public void alone(Runnable work) {
        Path beside = file.resolveSibling(file.getFileName() + "-migration");
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(
                            beside, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode("rw-------"));
                    FileLock lock = channel.lock()) {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException("The lock " + beside + " cannot be taken.", e);
            }
        }
    }

    private HikariDataSource pool(String name, int size, String initSql) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sqlite-" + name);
        config.setDataSource(plain());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(initSql);
        return new HikariDataSource(config);
    }
}
