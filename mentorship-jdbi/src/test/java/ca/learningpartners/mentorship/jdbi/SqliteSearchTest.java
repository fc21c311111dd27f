package ca.learningpartners.mentorship.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteSearchTest extends SearchContract {

    @TempDir
    private Path folder;

    private String url;

    @Override
    String url() {
        if (url == null) {
            url = TestDatabases.sqlite(folder);
        }
        return url;
    }
}
