package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

class SqliteDatabaseTest extends DatabaseContract {

    @TempDir
    private Path folder;

    @Override
    String url() {
        return "jdbc:sqlite:" + file();
    }

    @Override
    DataSource unlocked() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url());
        return source;
    }

    @Test
    void theFileHasAWriteAheadLogForeignKeysAndFullSync() {
        try (Database database = Database.open(file())) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "busy_timeout")).isEqualTo("10000");
            assertThat(database.isPostgres()).isFalse();
        }
    }

    @Test
    void aDatabaseThatIsNoPlainFileIsRefusedWithARemedy() {
        assertThatThrownBy(() -> Database.open("jdbc:sqlite::memory:")).hasMessageContaining("in-memory store");
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:")).hasMessageContaining("plain file");
        assertThatThrownBy(() -> Database.open("jdbc:oracle:thin:secret@host"))
                .hasMessageContaining("jdbc:sqlite:FILE")
                .hasMessageNotContaining("secret");
    }

    private Path file() {
        return folder.resolve("a folder, given 'freely' — été").resolve("kept.db");
    }

    private static String pragma(Database database, String name) {
        return database.inTransaction(handle ->
                handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }
}
