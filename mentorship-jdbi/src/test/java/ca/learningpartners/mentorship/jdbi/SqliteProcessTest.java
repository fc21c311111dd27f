package ca.learningpartners.mentorship.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteProcessTest extends ProcessContract {

    @TempDir
    private Path folder;

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("shared.db");
    }
}
