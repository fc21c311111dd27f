package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    protected Store openEmpty() {
        return JdbiStore.open(TestDatabases.sqlite(folder), TestDatabases.masters());
    }
}
