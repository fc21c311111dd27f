package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import org.junit.jupiter.api.AfterEach;

class PostgresSearchTest extends SearchContract {

    private Schema schema;

    @Override
    String url() {
        if (schema == null) {
            schema = TestDatabases.postgres();
        }
        return schema.url();
    }

    @AfterEach
    void drop() {
        if (schema != null) {
            schema.close();
        }
    }
}
