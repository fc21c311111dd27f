package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.StoreContract;
import org.junit.jupiter.api.AfterAll;

class PostgresStoreTest extends StoreContract {

    private static Schema schema;

    @AfterAll
    static void dropSchema() {
        if (schema != null) {
            schema.close();
        }
    }

    @Override
    protected Store openEmpty() {
        // Not before all: a class that is skipped as a whole is reported as no test at all.
        if (schema == null) {
            schema = TestDatabases.postgres();
        }
        return JdbiStore.open(schema.url(), TestDatabases.masters());
    }

    @Override
    protected void discard() {
        schema.empty();
    }
}
