package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class PostgresProcessTest extends ProcessContract {

    private Schema schema;

    @BeforeEach
    void makeSchema() {
        schema = TestDatabases.postgres();
    }

    @AfterEach
    void dropSchema() {
        if (schema != null) {
            schema.close();
        }
    }

    @Override
    String url() {
        return schema.url();
    }
}
