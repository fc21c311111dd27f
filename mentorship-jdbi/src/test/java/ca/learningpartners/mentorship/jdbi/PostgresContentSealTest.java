package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.jdbi.TestDatabases.Schema;
import org.junit.jupiter.api.AfterEach;

class PostgresContentSealTest extends ContentSealContract {

    private Schema schema;

    @AfterEach
    void dropSchema() {
        if (schema != null) {
            close();
            schema.close();
        }
    }

    @Override
    String url() {
        if (schema == null) {
            schema = TestDatabases.postgres();
        }
        return schema.url();
    }

    @Override
    String raw() {
        return "";
    }
}
