package ca.learningpartners.mentorship.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The few things SQLite and PostgreSQL truly do differently. Everything else is one text for both. */
sealed interface Engine permits SqliteEngine, PostgresEngine {

    static Engine of(String jdbcUrl) {
        if (jdbcUrl.startsWith(SqliteEngine.PREFIX)) {
            return new SqliteEngine(jdbcUrl);
        }
        if (jdbcUrl.startsWith(PostgresEngine.PREFIX)) {
            return new PostgresEngine(jdbcUrl);
        }
        throw new IllegalArgumentException("This database URL is neither SQLite nor PostgreSQL."
                + " Maybe jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME?");
    }

    /** The file a URL names; empty if it names a server. */
    static Optional<Path> file(String jdbcUrl) {
        if (jdbcUrl.startsWith(SqliteEngine.PREFIX)) {
            return Optional.of(SqliteEngine.file(jdbcUrl));
        }
        if (!PostgresEngine.isUrl(jdbcUrl)) {
            throw PostgresEngine.notUnderstood();
        }
        new PostgresEngine(jdbcUrl).plain();
        return Optional.empty();
    }

    /** Connections that may write. */
    HikariDataSource writers();

    /** Connections that cannot write; each of their transactions sees one state. */
    HikariDataSource readers();

    /** Plain connections for the time of a migration. */
    DataSource plain();

    /** How statements are prepared, if not as usual. */
    default void configure(Jdbi jdbi) {}

    /** How write transactions begin and end, if not as usual. */
    default void configureWriting(Jdbi jdbi) {}

    /** Called as a write transaction begins: returns once no other one is under way. */
    default void waitForOtherWriters(Handle handle) {}

    /** The type of a primary key that counts up by itself. */
    String sequence();

    /** The type of a column of plain bytes. */
    String bytes();

    /** How a column of text says that it is compared byte by byte, whatever the language of the server. */
    String bytewise();

    /** Called inside a write: what refers to what is looked at at its end only. */
    void deferReferences(Handle handle);

    /** Called at the end of a write that began with {@link #deferReferences} and filled tables. */
    default void settle(Handle handle) {}

    /** How a statement says that it brings the number that the database would give out. */
    default String overriding() {
        return "";
    }

    /** The commands that write some tables anew, so that nothing is left of what they held before. */
    List<String> overwriting(Set<String> tables);

    /** Statements after which rows of a table can be added, and neither changed nor removed. */
    List<String> onlyAdded(String table);

    /** What is wrong with the files or the references of the database; empty if it is sound, as far as can be asked. */
    default Optional<String> damage(Handle handle) {
        return Optional.empty();
    }

    /** Asks for the name of every table ({@code holder}) with each of its columns ({@code field}). */
    String columns();

    /** Runs the work while no other process migrates this database. */
    void alone(Runnable work);
}
