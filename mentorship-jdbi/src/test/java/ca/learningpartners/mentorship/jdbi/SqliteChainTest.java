package ca.learningpartners.mentorship.jdbi;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteChainTest extends ChainContract {

    @TempDir
    private Path folder;

    private String url = "";

    @BeforeEach
    void choose() {
        url = TestDatabases.sqlite(folder);
    }

    @Override
    String url() {
        return url;
    }

    @Override
    List<String> withoutGuards() {
        return List.of("DROP TRIGGER act_no_UPDATE", "DROP TRIGGER act_no_DELETE");
    }
}
