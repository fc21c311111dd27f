package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresStoreTest extends StoreContract {

    private static Schema schema;

    @BeforeAll
    static void makeSchema() {
        schema = TestDatabases.postgres();
    }

    @AfterAll
    static void dropSchema() {
        if (schema != null) {
            schema.close();
        }
    }

    @Override
    protected Store openEmpty() {
        return JdbiStore.open(schema.url());
    }

    @Override
    protected void discard() {
        schema.empty();
    }
}
