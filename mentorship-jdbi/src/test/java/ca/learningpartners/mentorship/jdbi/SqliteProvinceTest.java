package ca.learningpartners.mentorship.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteProvinceTest extends ProvinceContract {

    @TempDir
    private Path folder;

    @Override
    String url() {
        return TestDatabases.sqlite(folder);
    }

    @Override
    int pairs() {
        return 5_000;
    }
}
