package ca.learningpartners.mentorship.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteContentSealTest extends ContentSealContract {

    @TempDir
    private Path folder;

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("sealed.db");
    }
}
